package cn.yuanqi.environment.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.OpenWork;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The visits that somebody has under way. */
@ApplicationScoped
class InspectionsInHand implements OpenWork {
    @Override
    public String kind() {
        return "inspections";
    }

    @Override
    public String title() {
        return Language.words(InspectionWords.class).inHand();
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.OFFICER);
    }

    @Override
    public List<Item> of(UUID person) {
        var visits = Inspection.inHandsOf(person);
        var names = Enterprise.byIds(visits.stream().map(visit -> visit.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each.name));
        return visits.stream().map(visit -> Item.ofPark(visit.id,
                "#" + visit.number + " " + names.getOrDefault(visit.enterpriseId, ""),
                "/environment/inspections/" + visit.id, visit.startedAt)).toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        Inspection.held(item).orElseThrow(Problem::notFound).handOver(from, to);
    }
}
