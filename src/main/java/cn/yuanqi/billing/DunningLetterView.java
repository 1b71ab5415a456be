package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;

/**
 * A reminder as the outside sees it.
 *
 * @param days of the step
 * @param to mail addresses; empty when there was nobody to write to, and {@code null} for the enterprise's own people
 * @param owed CNY, as it stood
 */
record DunningLetterView(UUID id, UUID enterpriseId, LocalDate on, Instant sentAt, int days, String title, String text,
        List<String> to, BigDecimal owed, List<Line> invoices) {

    /** @param open CNY, as it stood */
    record Line(UUID id, String number, int daysOverdue, BigDecimal open) {
    }

    /** In the asker's language. */
    static List<DunningLetterView> ofAll(List<DunningLetter> letters, Sight sight) {
        var entries = DunningEntry.ofLetters(letters.stream().map(letter -> letter.id).toList());
        var numbers = numbers(entries.stream().map(entry -> entry.invoiceId).distinct().toList());
        Map<UUID, List<Line>> lines = entries.stream().collect(Collectors.groupingBy(entry -> entry.letterId,
                Collectors.mapping(entry -> new Line(entry.invoiceId, numbers.get(entry.invoiceId), entry.daysOverdue,
                        entry.open), Collectors.toList())));
        return letters.stream().map(letter -> of(letter, lines.getOrDefault(letter.id, List.of()), sight)).toList();
    }

    private static DunningLetterView of(DunningLetter letter, List<Line> lines, Sight sight) {
        boolean english = Language.current() == Language.EN;
        var to = letter.addresses.isEmpty() ? List.<String>of() : List.of(letter.addresses.split(","));
        return new DunningLetterView(letter.id, letter.enterpriseId, letter.on, letter.sentAt, letter.days,
                english ? letter.titleEn : letter.titleZh, english ? letter.textEn : letter.textZh,
                sight.enterpriseId() == null ? to : null, letter.owed, lines);
    }

    private static Map<UUID, String> numbers(Collection<UUID> invoices) {
        var numbers = new HashMap<UUID, String>();
        if (!invoices.isEmpty()) {
            Invoice.<Invoice>list("id in ?1", invoices).forEach(invoice -> numbers.put(invoice.id, invoice.number));
        }
        return numbers;
    }
}
