package cn.yuanqi.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** A building of the park. */
@Entity
public class Building extends ParkScoped {
    public String code;
    public String name;
    public String address;
    /** Where it is not, nothing in it is. */
    public boolean lettable;
    @OneToMany(mappedBy = "building", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchSize(size = 100)
    public List<Floor> floors = new ArrayList<>();
    @Version
    public int version;

    /** @throws Problem 422 when a fact does not hold or the code is taken */
    public static Building open(BuildingFacts facts) {
        facts.mustHold();
        var building = new Building();
        building.write(facts);
        building.persist();
        send();
        return building;
    }

    /** @throws Problem 422 when a fact does not hold or the code is taken */
    void edit(BuildingFacts facts) {
        facts.mustHold();
        write(facts);
        send();
    }

    private void write(BuildingFacts facts) {
        code = facts.code;
        name = facts.name;
        address = facts.address;
        lettable = facts.lettable;
        floors.removeIf(floor -> facts.floors.stream().noneMatch(wanted -> wanted.number() == floor.number));
        for (BuildingFacts.FloorFacts wanted : facts.floors) {
            floor(wanted.number()).title = wanted.title();
        }
        floors.sort(Comparator.comparingInt(floor -> floor.number));
    }

    private Floor floor(int number) {
        return floors.stream().filter(floor -> floor.number == number).findFirst().orElseGet(() -> {
            var floor = Floor.of(this, number);
            floors.add(floor);
            return floor;
        });
    }

    private static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        } catch (ConstraintViolationException taken) {
            throw Problem.invalid("code", Language.words(SpaceWords.class).codeTaken());
        }
    }

    /** Takes it out of the park's list. @throws Problem 409 while it has, or ever had, a unit */
    void remove() {
        if (Unit.count("buildingId", id) > 0) {
            throw Problem.conflict(Language.words(SpaceWords.class).buildingHasUnits(code));
        }
        delete();
    }

    public static Optional<Building> byId(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<Building> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Nobody else writes units of this building until the transaction ends. @throws Problem 404 */
    static Building held(UUID id) {
        return Building.<Building>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** All buildings of the park, by code. */
    public static List<Building> all() {
        return list("order by code");
    }

    /** The title of a floor, {@code null} when its number says it all. */
    public String floorTitle(int number) {
        return floors.stream().filter(floor -> floor.number == number).findFirst().map(floor -> floor.title)
                .orElse(null);
    }
}
