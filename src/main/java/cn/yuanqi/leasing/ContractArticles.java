package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.yuanqi.platform.Capitals;
import cn.yuanqi.platform.Language;

/** What terms say in the sentences of a contract, in the asker's language. */
final class ContractArticles {
    private final LeaseTerms terms;
    private final Places places;
    private final ContractWords words = Language.words(ContractWords.class);
    private final Map<String, List<String>> articles = new LinkedHashMap<>();

    private ContractArticles(LeaseTerms terms, Places places) {
        this.terms = terms;
        this.places = places;
    }

    /** @param total CNY, all that falls due by these terms. @return sentences by the title of their article */
    static Map<String, List<String>> of(LeaseTerms terms, Places places, BigDecimal total) {
        var all = new ContractArticles(terms, places);
        all.write(total);
        return all.articles;
    }

    private void write(BigDecimal total) {
        articles.put(words.premises(), terms.lines.stream().map(places::line).toList());
        articles.put(words.term(), List.of(words.termFromTo(terms.startsOn.toString(), terms.endsOn.toString())));
        put(words.freePeriods(), terms.freePeriods.stream()
                .map(one -> words.freeFromTo(one.from().toString(), one.to().toString())).toList());
        put(words.escalations(), terms.escalations.stream().map(this::step).toList());
        put(words.charges(), terms.charges.stream().map(this::charge).toList());
        articles.put(words.payment(), payment(total));
        put(words.deposit(), deposit());
        articles.put(words.lateFee(), List.of(lateFee()));
        articles.put(words.holdover(), List.of(words.holdoverAt(plain(terms.holdoverPercent))));
    }

    private void put(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            articles.put(title, sentences);
        }
    }

    private String step(Escalation step) {
        var what = step.line() == null ? words.everyLine() : words.oneLine(step.line() + 1);
        return step.percent() == null
                ? words.stepToPrice(step.from().toString(), what,
                        Places.price(step.price(), terms.lines.get(step.line()).basis()))
                : words.stepByPercent(step.from().toString(), what, plain(step.percent()));
    }

    private String charge(ChargeTerms charge) {
        var rate = charge.taxRate() == null ? terms.taxRate : charge.taxRate();
        return rate == null
                ? words.chargeTaxedByDay(Places.kind(charge.kind()), places.line(charge.line()))
                : words.charge(Places.kind(charge.kind()), places.line(charge.line()), plain(rate));
    }

    private List<String> payment(BigDecimal total) {
        int months = terms.paymentMonths;
        int day = terms.dueDay;
        var when = day < 0 ? words.payBefore(months, -day) : words.payAfter(months, day);
        var sentences = new ArrayList<>(List.of(day == 0 ? words.payOnFirstDay(months) : when));
        if (countsMonths()) {
            sentences.add(words.prorated(Places.proration(terms.proration)));
        }
        sentences.add(terms.taxRate == null ? words.taxByDay() : words.taxIncluded(plain(terms.taxRate)));
        sentences.add(words.totalDue(sum(total)));
        return sentences;
    }

    private boolean countsMonths() {
        return Stream.concat(terms.lines.stream().map(RentLine::basis), terms.charges.stream().map(ChargeTerms::basis))
                .anyMatch(basis -> basis != Basis.SQM_DAY);
    }

    private List<String> deposit() {
        var agreed = terms.deposit();
        if (agreed == null || agreed.signum() == 0) {
            return List.of();
        }
        return List.of(terms.depositMonths == null
                ? words.depositOf(sum(agreed))
                : words.depositOfMonths(terms.depositMonths, sum(agreed)));
    }

    private String lateFee() {
        if (terms.lateFeePercentPerDay.signum() == 0) {
            return words.noLateFee();
        }
        var percent = plain(terms.lateFeePercentPerDay);
        return terms.graceDays == 0
                ? words.lateFeeAtOnce(percent)
                : words.lateFeeAfterGrace(terms.graceDays, percent);
    }

    /** What was given for promises; it stands beside the versions, not in them. */
    static List<String> promises(List<Incentive> incentives) {
        var words = Language.words(ContractWords.class);
        var sentences = new ArrayList<String>();
        for (Incentive one : incentives) {
            var from = one.from.toString();
            var said = one.percent == null
                    ? words.freeForPromise(from, one.to.toString(), one.wording, one.reviewOn.toString())
                    : words.lowerForPromise(from, one.to.toString(), plain(one.percent), one.wording,
                            one.reviewOn.toString());
            sentences.add(one.evidence == null || one.evidence.isBlank()
                    ? said
                    : said + " " + words.evidence(one.evidence.strip()));
        }
        if (!sentences.isEmpty()) {
            sentences.add(words.clawBack());
        }
        return sentences;
    }

    private String sum(BigDecimal amount) {
        var figures = String.format(Locale.ROOT, "%,.2f", amount);
        return Language.current() == Language.ZH
                ? words.sumWithCapitals(figures, Capitals.of(amount))
                : words.sum(figures);
    }

    static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
    }
}
