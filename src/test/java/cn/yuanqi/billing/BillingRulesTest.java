package cn.yuanqi.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.yuanqi.billing.Allocation.Open;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BillingRulesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    @Test
    void ageBeginsTheDayAfterTheDueDate() {
        assertEquals(Ageing.CURRENT, Ageing.of(DUE, DUE));
        assertEquals(Ageing.DAYS_1_30, Ageing.of(DUE, DUE.plusDays(1)));
        assertEquals(Ageing.DAYS_1_30, Ageing.of(DUE, DUE.plusDays(30)));
        assertEquals(Ageing.DAYS_31_60, Ageing.of(DUE, DUE.plusDays(31)));
        assertEquals(Ageing.DAYS_61_90, Ageing.of(DUE, DUE.plusDays(90)));
        assertEquals(Ageing.OVER_90, Ageing.of(DUE, DUE.plusDays(91)));
    }

    @Test
    void theOldestDueIsPaidFirstAndTheRestIsCredit() {
        var late = new Open(UUID.randomUUID(), DUE, money("100.00"));
        var later = new Open(UUID.randomUUID(), DUE.plusDays(1), money("50.00"));
        var paid = Allocation.oldestFirst(money("120.00"), List.of(later, late));
        assertEquals(List.of(late.invoiceId(), later.invoiceId()), List.copyOf(paid.parts().keySet()));
        assertEquals(List.of(money("100.00"), money("20.00")), List.copyOf(paid.parts().values()));
        assertEquals(money("80.00"), Allocation.oldestFirst(money("230.00"), List.of(later, late)).credit());
    }

    @Property(tries = 200)
    void nothingIsLostAndNoInvoiceIsPaidTwice(@ForAll @IntRange(min = 0, max = 1_000_000) int fen,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 200_000) Integer> opens) {
        var invoices = opens.stream()
                .map(open -> new Open(UUID.randomUUID(), DUE.plusDays(open % 5), BigDecimal.valueOf(open, 2)))
                .toList();
        var paid = Allocation.oldestFirst(BigDecimal.valueOf(fen, 2), invoices);
        assertEquals(BigDecimal.valueOf(fen, 2),
                paid.parts().values().stream().reduce(paid.credit(), BigDecimal::add));
        invoices.forEach(one -> assertTrue(
                paid.parts().getOrDefault(one.invoiceId(), BigDecimal.ZERO).compareTo(one.open()) <= 0));
    }

    @Test
    void theTaxIsTakenOutOfThePrice() {
        assertEquals(money("825.69"), Tax.within(money("10000.00"), money("9")));
        assertEquals(money("0.00"), Tax.within(money("10000.00"), money("0")));
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
