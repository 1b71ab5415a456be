package cn.yuanqi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Policy applications that the park has to check, or the enterprise to complete. */
@ApplicationScoped
class PoliciesToDo implements ToDo {
    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(PolicyWords.class);
        if (actor.has(Role.OPERATOR)) {
            items.add(new Item("file-text", words.waitsCheck(), since("a.status = 'SUBMITTED'", Map.of()),
                    "/policy-applications"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("file-text", words.waitsCompletion(), since(
                    "a.status = 'RETURNED' and a.enterpriseId = :own", Map.of("own", actor.enterpriseId())),
                    "/policy-applications"));
        }
        return items;
    }

    private static Tally since(String which, Map<String, ?> values) {
        return Tally.since("PolicyApplication a where " + which, "a.since", values);
    }
}
