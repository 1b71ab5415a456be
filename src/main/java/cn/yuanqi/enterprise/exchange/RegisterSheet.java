package cn.yuanqi.enterprise.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.enterprise.Fact;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.platform.Language;

/** The register as rows of a spreadsheet, under titles that the import reads back without changing anything. */
final class RegisterSheet {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** Its titles and words are Chinese whoever asks: the sheet travels between offices, not between languages. */
    private static final EnterpriseWords WORDS = Language.ZH.wordsOf(EnterpriseWords.class);

    private final List<Integer> years;

    private final Predicate<Enterprise> showsPeople;

    /**
     * @param years whose accepted revenue gets a column
     * @param showsPeople whose people stand in it; of others the cells are empty, which an import leaves as it is
     */
    RegisterSheet(Collection<Integer> years, Predicate<Enterprise> showsPeople) {
        this.years = List.copyOf(years);
        this.showsPeople = showsPeople;
    }

    List<String> titles() {
        var titles = new ArrayList<>(List.of(ImportHeader.usual(Fact.CREDIT_CODE), ImportHeader.usual(Fact.NAME),
                ImportHeader.usual(Fact.CATEGORIES), ImportHeader.usual(Fact.INDUSTRY),
                ImportHeader.usual(Fact.FOUNDED_ON), ImportHeader.usual(Fact.ENTERED_ON), ImportHeader.CAPITAL_TITLE,
                ImportHeader.usual(Fact.LEGAL_REPRESENTATIVE), ImportHeader.usual(Fact.PHONE),
                ImportHeader.usual(Fact.HEADCOUNT), ImportHeader.STATUS_TITLE));
        years.forEach(year -> titles.add(ImportHeader.revenueTitle(year)));
        return titles;
    }

    /** One row for each, in their order; inside a transaction. */
    List<List<Object>> rows(List<Enterprise> enterprises) {
        var ids = enterprises.stream().map(enterprise -> enterprise.id).toList();
        var revenue = years.stream().collect(
                Collectors.toMap(year -> year, year -> Figures.accepted(ids, Figures.REVENUE, year)));
        return enterprises.stream().map(enterprise -> row(enterprise, revenue)).toList();
    }

    private List<Object> row(Enterprise one, Map<Integer, Map<UUID, Figures.Accepted>> revenue) {
        boolean people = showsPeople.test(one);
        var categories = one.categories().stream().map(RegisterSheet::word).collect(Collectors.joining("、"));
        var row = new ArrayList<Object>(Arrays.asList(one.creditCode, one.name, categories, one.industry,
                one.foundedOn, one.enteredOn, tenThousands(one.registeredCapital),
                people ? one.legalRepresentative : null, people ? one.phone : null,
                one.headcount, WORDS.stage(one.status)));
        for (int year : years) {
            var figure = revenue.get(year).get(one.id);
            row.add(figure == null ? null : tenThousands(figure.value()));
        }
        return row;
    }

    private static String word(Category category) {
        return WORDS.category(category);
    }

    private static BigDecimal tenThousands(BigDecimal yuan) {
        return yuan == null ? null : yuan.divide(TEN_THOUSAND).stripTrailingZeros();
    }
}
