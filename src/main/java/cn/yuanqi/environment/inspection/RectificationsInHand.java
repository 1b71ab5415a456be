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

/** The orders of somebody that are under way: they look at the answers. */
@ApplicationScoped
class RectificationsInHand implements OpenWork {
    @Override
    public String kind() {
        return "rectifications";
    }

    @Override
    public String title() {
        return Language.words(RectificationWords.class).inHand();
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.OFFICER);
    }

    @Override
    public List<Item> of(UUID person) {
        var orders = Rectification.inHandsOf(person);
        var names = Enterprise.byIds(orders.stream().map(order -> order.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each.name));
        return orders.stream().map(order -> Item.ofPark(order.id,
                "#" + order.number + " " + names.getOrDefault(order.enterpriseId, ""),
                "/environment/rectifications/" + order.id, order.orderedAt)).toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        Rectification.held(item, null).orElseThrow(Problem::notFound).handOver(from, to);
    }
}
