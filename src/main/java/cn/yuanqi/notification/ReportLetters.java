package cn.yuanqi.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.report.ReportDue;
import cn.yuanqi.enterprise.report.ReportEvent;
import cn.yuanqi.enterprise.report.ReportsAsked;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.Park;

/** Tells an enterprise's people that the park asks for figures, reminds them, and says what became of what they filed. */
@ApplicationScoped
class ReportLetters {
    @Inject
    Post post;

    void happened(@Observes ReportEvent event) {
        var park = park(event.parkId());
        var page = path(event.parkId(), event.reportId().toString());
        var about = "report " + event.reportId() + " " + event.kind() + " " + event.revision();
        switch (event.kind()) {
            case RETURNED -> send(event, about, page, new Letter.Wording(
                    words -> words.reportReturnedSubject(event.period()),
                    words -> words.reportReturnedText(park, event.period()) + reasons(words, event),
                    NotificationWords::reportFill));
            case ACCEPTED -> send(event, about, page, new Letter.Wording(
                    words -> words.reportAcceptedSubject(event.period()),
                    words -> words.reportAcceptedText(park, event.period()), NotificationWords::reportLook));
            case SUBMITTED -> {
                // The operator's queue shows it.
            }
        }
    }

    void asked(@Observes ReportsAsked event) {
        var park = park(event.parkId());
        var wording = new Letter.Wording(words -> words.reportAskedSubject(event.period()),
                words -> words.reportAskedText(park, event.period(), event.dueOn().toString()),
                NotificationWords::reportFill);
        var people = Membership.mailOfEnterprises(event.parkId(), Role.OWNER, Role.CLERK);
        var letters = new ArrayList<Letter>();
        event.enterprises().forEach((report, enterprise) -> people.getOrDefault(enterprise, List.of())
                .forEach(to -> letters.add(new Letter("report " + report + " ASKED 0", to,
                        path(event.parkId(), report.toString()), wording))));
        post.send(event.parkId(), letters);
    }

    void due(@Observes ReportDue event) {
        var park = park(event.parkId());
        var day = event.dueOn().toString();
        int days = Math.abs(event.days());
        var wording = event.days() < 0
                ? new Letter.Wording(words -> words.reportLateSubject(event.period()),
                        words -> words.reportLateText(park, event.period(), day, days), NotificationWords::reportFill)
                : new Letter.Wording(words -> words.reportDueSubject(event.period(), day),
                        words -> words.reportDueText(park, event.period(), day, days), NotificationWords::reportFill);
        for (String to : Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK)) {
            post.send(event.parkId(), new Letter("report-due " + event.reportId() + " " + day + " " + event.step(), to,
                    path(event.parkId(), event.reportId().toString()), wording));
        }
    }

    private static String reasons(NotificationWords words, ReportEvent event) {
        return event.reasons().stream()
                .map(each -> "\n" + words.reportReturnedLine(each.titleZh(), each.titleEn(), each.text()))
                .collect(Collectors.joining());
    }

    private void send(ReportEvent event, String about, String page, Letter.Wording wording) {
        for (String to : Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK)) {
            post.send(event.parkId(), new Letter(about, to, page, wording));
        }
    }

    private static String park(String id) {
        return Park.byCode(id).orElseThrow().name;
    }

    private static String path(String park, String report) {
        return "/parks/" + park + "/reports/" + report;
    }
}
