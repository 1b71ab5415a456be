package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Reports that the park has to look at, or the enterprise to file. */
@ApplicationScoped
class ReportsToDo implements ToDo {
    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(ReportWords.class);
        if (actor.has(Role.OPERATOR)) {
            items.add(new Item("chart-bar", words.waitsSubmitted(), Tally.since("Report r, ReportRevision v where "
                    + "v.reportId = r.id and v.number = r.revision and r.status = 'SUBMITTED'", "v.submittedAt",
                    Map.of()), "/reports"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("chart-bar", words.waitsToFile(), owed(actor.enterpriseId(), "OPEN"), path(actor)));
            items.add(new Item("arrow-left", words.waitsReturned(), owed(actor.enterpriseId(), "RETURNED"),
                    path(actor)));
        }
        return items;
    }

    private static Tally owed(UUID enterprise, String status) {
        return Tally
                .due("Report r, ReportCampaign c where c.id = r.campaignId and r.enterpriseId = :own and r.status = '"
                        + status + "'", "c.dueOn", Map.of("own", enterprise));
    }

    private static String path(Actor actor) {
        return "/enterprises/" + actor.enterpriseId() + "/reports";
    }
}
