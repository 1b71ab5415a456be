package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What an operator says to open a period.
 *
 * @param stages INCUBATING and GRADUATED when not given
 * @param category only these, {@code null} = any
 * @param enterpriseIds exactly these, {@code null} = all of the stages and the category
 */
public record CampaignInput(String period, LocalDate dueOn, Set<Lifecycle> stages, Category category,
        List<UUID> enterpriseIds) {
    private static final Set<Lifecycle> USUAL = EnumSet.of(Lifecycle.INCUBATING, Lifecycle.GRADUATED);

    /** @throws Problem 422 by field */
    CampaignInput checked() {
        var errors = new ArrayList<Problem.FieldError>();
        var words = Language.words(ReportWords.class);
        if (Period.read(period).isEmpty()) {
            errors.add(new Problem.FieldError("period", words.badPeriod()));
        }
        if (dueOn == null) {
            errors.add(new Problem.FieldError("dueOn", words.missingDue()));
        }
        if (enterpriseIds != null && enterprises().size() < Set.copyOf(enterpriseIds).size()) {
            errors.add(new Problem.FieldError("enterpriseIds", words.unknownEnterprise()));
        } else if (enterprises().isEmpty()) {
            errors.add(new Problem.FieldError("stages", words.nobodyAsked()));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return this;
    }

    Period asked() {
        return Period.read(period).orElseThrow();
    }

    List<Enterprise> enterprises() {
        if (enterpriseIds != null) {
            return Enterprise.byIds(Set.copyOf(enterpriseIds));
        }
        var wanted = stages == null || stages.isEmpty() ? USUAL : stages;
        return Enterprise.<Enterprise>list("status in ?1", wanted).stream()
                .filter(enterprise -> category == null || enterprise.categories().contains(category)).toList();
    }
}
