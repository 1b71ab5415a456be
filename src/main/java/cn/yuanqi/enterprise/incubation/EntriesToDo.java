package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Applicants who wait for the asker's word. */
@ApplicationScoped
class EntriesToDo implements ToDo {
    @Inject
    EntryReader entries;

    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(EntryWords.class);
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER)) {
            items.add(new Item("inbox", words.waitsApplicants(), entries.forMe(), "/entries"));
        }
        if (actor.has(Role.OPERATOR)) {
            items.add(new Item("inbox", words.waitsApplications(),
                    Tally.since("EntryApplication a where a.state = 'WAITING'", "a.confirmedAt", Map.of()),
                    "/entries"));
        }
        return items;
    }
}
