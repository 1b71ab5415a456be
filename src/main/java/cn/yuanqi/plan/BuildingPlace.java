package cn.yuanqi.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** Where a building stands on the park's plan, 0…1 of its width and height. */
@Entity
@Table(name = "building_place")
class BuildingPlace extends ParkScoped {
    @Column(name = "building_id", columnDefinition = "binary(16)", updatable = false)
    UUID buildingId;
    @Column(name = "plan_x")
    double planX;
    @Column(name = "plan_y")
    double planY;
    @Column(name = "plan_width")
    double planWidth;
    @Column(name = "plan_height")
    double planHeight;
    @Version
    int version;

    static Map<UUID, BuildingPlace> all() {
        return BuildingPlace.<BuildingPlace>streamAll().collect(Collectors.toMap(row -> row.buildingId, row -> row));
    }

    static Optional<BuildingPlace> of(UUID buildingId) {
        return find("buildingId", buildingId).firstResultOptional();
    }

    /** @param seen the version that was looked at, {@code null} for none. @throws Problem 409 when there is another */
    static BuildingPlace put(UUID buildingId, Layout.Box box, Integer seen) {
        var place = of(buildingId).orElseGet(BuildingPlace::new);
        if (seen == null ? place.isPersistent() : !place.isPersistent() || seen != place.version) {
            throw moved();
        }
        place.buildingId = buildingId;
        place.planX = box.x();
        place.planY = box.y();
        place.planWidth = box.width();
        place.planHeight = box.height();
        place.persist();
        try {
            flush();
        } catch (ConstraintViolationException | OptimisticLockException raced) {
            throw moved();
        }
        return place;
    }

    private static Problem moved() {
        return Problem.conflict(Language.words(PlanWords.class).movedMeanwhile());
    }

    Layout.Box box() {
        return new Layout.Box(planX, planY, planWidth, planHeight);
    }
}
