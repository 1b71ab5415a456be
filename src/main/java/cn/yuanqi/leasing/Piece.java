package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.Objects;

/** Days of one line under the same terms with one price, before they are reckoned. */
record Piece(RentTerms terms, int index, Span days, BigDecimal price, boolean free) {

    RentLine line() {
        return terms.lines().get(index);
    }

    /** Whether the other goes on where this one ends and nothing that counts has changed. */
    boolean goesOnWith(Piece next) {
        var own = line();
        var other = next.line();
        boolean same = own.basis() == other.basis() && Objects.equals(own.unitId(), other.unitId())
                && own.quantity().compareTo(other.quantity()) == 0 && terms.proration() == next.terms.proration();
        return same && index == next.index && free == next.free && price.compareTo(next.price) == 0
                && days.to().plusDays(1).equals(next.days.from());
    }

    Piece with(Piece next) {
        return new Piece(next.terms, index, new Span(days.from(), next.days.to()), price, free);
    }

    RentSegment segment() {
        var priced = new SegmentPrice(terms, line(), days);
        var amount = free ? new BigDecimal("0.00") : priced.exact(price).fen();
        return new RentSegment(index, line().unitId(), days.from(), days.to(), price, free, amount,
                priced.reckoning(new PriceCourse(terms, index)));
    }

    /** What these days cost, free or not. */
    Fraction exact() {
        return new SegmentPrice(terms, line(), days).exact(price);
    }
}
