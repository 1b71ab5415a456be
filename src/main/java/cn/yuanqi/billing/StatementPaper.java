package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.leasing.LessorFacts;
import cn.yuanqi.platform.Capitals;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;

/** An enterprise's statement as it is printed, in the asker's language. */
record StatementPaper(Statement statement, String park, LessorFacts lessor, Enterprise payer) {

    /** @throws Problem 422 for a parameter or a day that is unknown, or days in the wrong order */
    static StatementPaper of(Enterprise enterprise, Park park, UriInfo uri, LocalDate today) {
        Parameters.only(uri, Set.of("from", "to", "lang"));
        var from = day(uri, "from", today.minusYears(1));
        var to = day(uri, "to", today);
        if (to.isBefore(from)) {
            throw unknown("to", to.toString());
        }
        var statement = Statement.of(enterprise.id, from, to,
                instant -> LocalDate.ofInstant(instant, park.zoneId()));
        return new StatementPaper(statement, park.name, InvoicePaper.lessor(today, park), enterprise);
    }

    private static LocalDate day(UriInfo uri, String name, LocalDate otherwise) {
        var given = uri.getQueryParameters().getFirst(name);
        try {
            return given == null || given.isBlank() ? otherwise : LocalDate.parse(given.strip());
        } catch (DateTimeParseException noDay) {
            throw unknown(name, given);
        }
    }

    private static Problem unknown(String name, String given) {
        return Problem.invalid(name, Language.words(BillingWords.class).unknownValue(given));
    }

    /** What stands at the end, whichever side it is owed to. */
    public BigDecimal size() {
        return statement.closing().abs();
    }

    /** It in Chinese capitals; {@code null} in another language. */
    public String capitals() {
        return Language.current() == Language.ZH ? Capitals.of(size()) : null;
    }
}
