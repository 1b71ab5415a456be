package cn.yuanqi.enterprise.report;

import java.util.List;

/** The forms that a park begins with; from then on they are its own. */
final class ShippedForm {
    private static final List<Field> FIELDS = List.of(
            sum("revenue", Unit.CNY_10K, "营业收入|Revenue", "按利润表的营业收入，不含增值税|As in the income statement, without VAT"),
            new Field("netProfit", "净利润", "Net profit", FieldKind.MONEY, Unit.CNY_10K, true, true, "亏损写负数",
                    "A loss is negative", Aggregation.SUM),
            sum("tax", Unit.CNY_10K, "实际缴纳税费|Tax paid",
                    "本期实际缴纳的各项税费，不含代扣代缴|All taxes paid in the period, without those withheld for others"),
            sum("exports", Unit.CNY_10K, "出口额|Exports",
                    "按海关口径折合人民币，没有写 0|In CNY as customs count it; 0 when there are none"),
            sum("rdSpend", Unit.CNY_10K, "研发费用|R&D spend", "费用化与资本化之和|Expensed and capitalised together"),
            last("staff", Unit.PERSONS, "从业人数|Staff", "期末在职人数|Employed at the end of the period"),
            last("rdStaff", Unit.PERSONS, "研发人数|R&D staff",
                    "期末人数，不超过从业人数|At the end of the period; no more than all staff"),
            sum("ipApplied", Unit.PIECES, "知识产权申请数|IP applied for", "本期新申请|Filed in the period"),
            sum("ipGranted", Unit.PIECES, "知识产权授权数|IP granted", "本期新授权|Granted in the period"),
            last("ipHeld", Unit.PIECES, "有效知识产权数|IP held", "期末有效|In force at the end of the period"),
            sum("ventureMoney", Unit.CNY_10K, "获得风险投资额|Venture money",
                    "本期到账的股权投资，没有写 0|Equity paid in during the period; 0 when there is none"));

    private ShippedForm() {
    }

    /** The fields of the first version, in their order; both forms have the same. */
    static List<Field> fields() {
        return FIELDS;
    }

    static String titleZh(Cadence cadence) {
        return cadence == Cadence.YEARLY ? "企业经营情况年报" : "企业经营情况季报";
    }

    static String titleEn(Cadence cadence) {
        return cadence == Cadence.YEARLY ? "Yearly report" : "Quarterly report";
    }

    private static Field sum(String code, Unit unit, String titles, String notes) {
        return of(code, unit, titles.split("[|]"), notes.split("[|]"), Aggregation.SUM);
    }

    private static Field last(String code, Unit unit, String titles, String notes) {
        return of(code, unit, titles.split("[|]"), notes.split("[|]"), Aggregation.LAST);
    }

    private static Field of(String code, Unit unit, String[] titles, String[] notes, Aggregation aggregation) {
        var kind = unit == Unit.CNY_10K ? FieldKind.MONEY : FieldKind.COUNT;
        return new Field(code, titles[0], titles[1], kind, unit, true, false, notes[0], notes[1], aggregation);
    }
}
