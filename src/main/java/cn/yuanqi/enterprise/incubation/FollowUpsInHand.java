package cn.yuanqi.enterprise.incubation;

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

/** The next steps with enterprises that somebody promised and has not done. */
@ApplicationScoped
class FollowUpsInHand implements OpenWork {
    @Override
    public String kind() {
        return "follow-ups";
    }

    @Override
    public String title() {
        return Language.words(ContactWords.class).inHand();
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.OPERATOR);
    }

    @Override
    public List<Item> of(UUID person) {
        var open = Contact.inHandsOf(person);
        var names = Enterprise.byIds(open.stream().map(one -> one.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each.name));
        return open.stream().map(one -> Item.ofPark(one.id,
                names.getOrDefault(one.enterpriseId, "") + " · " + one.nextStep + " · " + one.dueOn,
                "/enterprises/" + one.enterpriseId + "/incubation", one.writtenAt)).toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        Contact.<Contact>findByIdOptional(item).orElseThrow(Problem::notFound).handOver(from, to);
    }
}
