package cn.yuanqi.space;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.OpenWork;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The promises of units that somebody gave and that still stand. */
@ApplicationScoped
class ReservationsInHand implements OpenWork {
    @Inject
    ParkDay day;

    @Override
    public String kind() {
        return "reservations";
    }

    @Override
    public String title() {
        return Language.words(SpaceWords.class).reservationsInHand();
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.OPERATOR);
    }

    @Override
    public List<Item> of(UUID person) {
        var holds = Hold.promisedBy(person, day.today());
        var units = Unit.byIds(holds.stream().map(hold -> hold.unitId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(unit -> unit.id, unit -> unit.code));
        return holds.stream().map(hold -> Item.ofPark(hold.id,
                units.get(hold.unitId) + " · " + hold.label + (hold.to == null ? "" : " · " + hold.to),
                "/units/" + hold.unitId, hold.takenAt)).toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        Hold.<Hold>findByIdOptional(item).orElseThrow(Problem::notFound).handOver(from, to);
    }
}
