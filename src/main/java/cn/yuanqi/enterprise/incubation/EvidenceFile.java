package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.document.Document;
import cn.yuanqi.enterprise.document.DocumentKind;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.tenancy.CurrentPark;

/** Gathers what is on file about an enterprise. */
@ApplicationScoped
class EvidenceFile {
    @Inject
    CurrentPark park;

    Evidence of(Enterprise enterprise, LocalDate on) {
        var facts = RecordedFact.asOf(enterprise, on);
        return new Evidence(on, enterprise.foundedOn, stay(enterprise, on), isSpecial(facts),
                figures(enterprise, Figures.REVENUE),
                figures(enterprise, Figures.VENTURE_MONEY), certificates(enterprise), exits(facts));
    }

    private static List<Evidence.Certificate> certificates(Enterprise enterprise) {
        return Document.of(enterprise, DocumentKind.HIGH_TECH_CERTIFICATE).stream()
                .map(one -> new Evidence.Certificate(one.id, one.issuedOn, one.expiresOn, one.withdrawnAt != null))
                .toList();
    }

    static boolean isSpecial(Map<RecordedFact.Kind, RecordedFact> facts) {
        var special = facts.get(RecordedFact.Kind.SPECIAL_FIELD);
        return special != null && special.holds;
    }

    private static List<Evidence.Exit> exits(Map<RecordedFact.Kind, RecordedFact> facts) {
        return facts.values().stream().filter(fact -> fact.kind.isExit() && fact.holds)
                .map(fact -> new Evidence.Exit(fact.id, fact.kind, fact.since)).toList();
    }

    /** From entry to the day, or to when incubation ended. A tenant that applies has not entered incubation yet. */
    private Evidence.Stay stay(Enterprise enterprise, LocalDate on) {
        var life = EnterpriseStage.of(enterprise);
        boolean wasTenant = life.stream().anyMatch(step -> step.to == Lifecycle.TENANT);
        return switch (enterprise.status) {
            case LEAD, APPLYING, TENANT -> new Evidence.Stay(wasTenant ? null : enterprise.enteredOn, on);
            case INCUBATING -> new Evidence.Stay(enterprise.enteredOn, on);
            case GRADUATED, LEFT -> new Evidence.Stay(enterprise.enteredOn, ended(life, on));
        };
    }

    private LocalDate ended(List<EnterpriseStage> life, LocalDate on) {
        return life.stream().filter(step -> step.from == Lifecycle.INCUBATING)
                .map(step -> step.at.atZone(park.zone()).toLocalDate()).map(day -> day.isBefore(on) ? day : on)
                .reduce((first, last) -> last).orElse(null);
    }

    private static List<Evidence.Figure> figures(Enterprise enterprise, String field) {
        return Figures.byYear(enterprise.id, field).stream()
                .map(figure -> new Evidence.Figure(figure.period().year(), figure.value(), figure.reportId())).toList();
    }
}
