package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The price of one line over time: escalations compound in the order of their days. */
final class PriceCourse {
    private final BigDecimal first;
    private final List<PriceStep> steps = new ArrayList<>();

    PriceCourse(RentTerms terms, int line) {
        first = terms.lines().get(line).price();
        var price = first;
        for (Escalation each : terms.escalations().stream().filter(one -> one.concerns(line))
                .sorted(Comparator.comparing(Escalation::from)).toList()) {
            var next = each.applied(price);
            steps.add(new PriceStep(each.from(), each.percent(), price, next));
            price = next;
        }
    }

    BigDecimal on(LocalDate day) {
        var price = first;
        for (PriceStep step : steps) {
            if (step.from().isAfter(day)) {
                break;
            }
            price = step.now();
        }
        return price;
    }

    /** The steps that led to the price of that day. */
    List<PriceStep> until(LocalDate day) {
        return steps.stream().filter(step -> !step.from().isAfter(day)).toList();
    }

    List<LocalDate> days() {
        return steps.stream().map(PriceStep::from).toList();
    }
}
