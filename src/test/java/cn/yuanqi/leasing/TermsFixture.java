package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Terms of leases for tests. */
final class TermsFixture {
    private TermsFixture() {
    }

    static LeaseTerms daily(String price, String area, String from, String to) {
        return of(new RentLine(null, new BigDecimal(area), new BigDecimal(price), Basis.SQM_DAY), from, to);
    }

    static LeaseTerms fixed(String price, String from, String to) {
        return of(new RentLine(null, null, new BigDecimal(price), Basis.FIXED_MONTH), from, to);
    }

    private static LeaseTerms of(RentLine line, String from, String to) {
        var terms = new LeaseTerms();
        terms.startsOn = LocalDate.parse(from);
        terms.endsOn = LocalDate.parse(to);
        terms.lines = List.of(line);
        return terms;
    }
}
