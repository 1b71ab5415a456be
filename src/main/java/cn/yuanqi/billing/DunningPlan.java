package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;

/**
 * Who is to be reminded of what on a day. An invoice goes to the latest step that its days have reached, if it has not
 * been through that or a later one: what is first seen late is reminded of once, not once per step.
 */
final class DunningPlan {
    private final LocalDate on;
    private final List<DunningStep> steps = DunningStep.all();
    private final List<DunningPause> pauses;
    private final Map<UUID, List<DunningEntry>> passed;

    /** One letter: an enterprise, a step, and the invoices that reached it. */
    record Due(UUID enterpriseId, DunningStep step, List<Invoice> invoices) {
        BigDecimal owed() {
            return invoices.stream().map(Invoice::open).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }

        /** The letter in both languages, each invoice on a line of its own. */
        Wording wording(String enterprise, String park, LocalDate on) {
            var said = new DunningText.Said(enterprise, park, owed(), invoices.size(), step.days);
            return new Wording(DunningText.filled(step.textZh, said) + lines(Language.ZH, on),
                    DunningText.filled(step.textEn, said) + lines(Language.EN, on), List.of());
        }

        private String lines(Language language, LocalDate on) {
            var words = language.wordsOf(DunningWords.class);
            var lines = invoices.stream().limit(MOST_LINES).map(one -> words.letterLine(one.number,
                    one.dueOn.toString(), (int) (on.toEpochDay() - one.dueOn.toEpochDay()),
                    DunningText.money(one.open())))
                    .collect(Collectors.joining("\n", "\n", ""));
            int more = invoices.size() - MOST_LINES;
            return more > 0 ? lines + "\n" + words.letterMore(more) : lines;
        }
    }

    /** What a letter says, and to whom. */
    record Wording(String zh, String en, List<String> addresses) {
        Wording to(List<String> readers) {
            return new Wording(zh, en, readers);
        }
    }

    private static final int MOST_LINES = 20;

    private DunningPlan(LocalDate on, List<DunningPause> pauses, List<DunningEntry> entries) {
        this.on = on;
        this.pauses = pauses;
        passed = entries.stream().collect(Collectors.groupingBy(entry -> entry.invoiceId));
    }

    /** The whole park's, by enterprise; looks without locking. */
    static List<Due> park(LocalDate on) {
        return new DunningPlan(on, DunningPause.holding(on), DunningEntry.ofOpen())
                .of(Invoice.list("status in ?1 and dueOn < ?2 order by enterpriseId, dueOn, id", Invoice.OPEN, on));
    }

    /** One enterprise's, whose account is locked. */
    static List<Due> enterprise(UUID enterprise, LocalDate on) {
        return new DunningPlan(on, DunningPause.holding(enterprise, on), DunningEntry.ofOpen(enterprise))
                .of(Invoice.open(enterprise));
    }

    private List<Due> of(Collection<Invoice> open) {
        var letters = new TreeMap<UUID, Map<Integer, Due>>();
        for (Invoice invoice : open) {
            var step = step(invoice);
            if (step != null) {
                letters.computeIfAbsent(invoice.enterpriseId, each -> new TreeMap<>(Comparator.reverseOrder()))
                        .computeIfAbsent(step.days, days -> new Due(invoice.enterpriseId, step, new ArrayList<>()))
                        .invoices().add(invoice);
            }
        }
        return letters.values().stream().flatMap(each -> each.values().stream()).toList();
    }

    /** {@code null} when there is nothing to remind of. */
    private DunningStep step(Invoice invoice) {
        if (!invoice.isOverdue(on) || pauses.stream().anyMatch(pause -> pause.covers(invoice))) {
            return null;
        }
        long days = on.toEpochDay() - invoice.dueOn.toEpochDay();
        var reached = steps.stream().filter(step -> step.days <= days).reduce((first, second) -> second).orElse(null);
        boolean before = reached == null || passed.getOrDefault(invoice.id, List.of()).stream()
                .anyMatch(entry -> entry.stepDays >= reached.days || entry.stepId.equals(reached.id));
        return before ? null : reached;
    }
}
