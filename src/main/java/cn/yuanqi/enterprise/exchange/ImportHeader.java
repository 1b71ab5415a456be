package cn.yuanqi.enterprise.exchange;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import cn.yuanqi.enterprise.Fact;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Typed;
import cn.yuanqi.enterprise.Unfit;
import cn.yuanqi.platform.table.Cell;

/**
 * What a column means, by the words that people put over it.
 *
 * @param reading takes clean text; throws {@link Unfit}
 */
record ImportHeader(String field, BiConsumer<ImportRow, String> reading) {
    private static final Pattern REVENUE = Pattern.compile("(\\d{4})年?度?(?:营业收入|营收|主营业务收入|revenue)(.*)");
    private static final Pattern CAPITAL = Pattern.compile("(?:注册资本金?|注册资金|registeredcapital)(.*)");
    private static final List<String> STATUS = List.of("状态", "企业状态", "孵化状态", "阶段", "status");
    private static final int EARLIEST_YEAR = 1978;
    private static final Set<String> CODES = Set.of(Fact.CREDIT_CODE.field(), Fact.PHONE.field());
    private static final Set<String> DAYS = Set.of(Fact.FOUNDED_ON.field(), Fact.ENTERED_ON.field());
    /** As many digits as the days of our time have; a number of fewer is a year or a slip. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private static final Map<Fact, List<String>> TITLES = new EnumMap<>(Map.of(
            Fact.CREDIT_CODE, List.of("统一社会信用代码", "社会信用代码", "信用代码", "统一信用代码", "creditcode"),
            Fact.NAME, List.of("企业名称", "公司名称", "单位名称", "名称", "name"),
            Fact.CATEGORIES, List.of("企业类别", "企业类型", "类别", "categories", "category"),
            Fact.INDUSTRY, List.of("行业", "所属行业", "行业类别", "industry"),
            Fact.FOUNDED_ON, List.of("成立日期", "成立时间", "注册日期", "foundedon"),
            Fact.ENTERED_ON, List.of("入驻日期", "入驻时间", "入园日期", "入孵日期", "enteredon"),
            Fact.LEGAL_REPRESENTATIVE, List.of("法定代表人", "法人代表", "法人", "legalrepresentative"),
            Fact.PHONE, List.of("联系电话", "电话", "手机", "手机号", "手机号码", "phone"),
            Fact.HEADCOUNT, List.of("从业人数", "员工人数", "职工人数", "从业人员", "人数", "headcount")));

    static final String CAPITAL_TITLE = "注册资本(万元)";
    static final String STATUS_TITLE = "状态";

    static String revenueTitle(int year) {
        return year + "年营业收入(万元)";
    }

    /** The usual title of a fact's column. */
    static String usual(Fact fact) {
        return TITLES.get(fact).get(0);
    }

    /**
     * The meaning of a title, empty when it has none for us.
     *
     * @throws BadHeader when an amount's title does not say its unit, or its year cannot be
     */
    static Optional<ImportHeader> of(String title, int thisYear) {
        var plain = plain(title);
        var revenue = REVENUE.matcher(plain);
        if (revenue.matches()) {
            return Optional.of(revenue(title, year(title, revenue.group(1), thisYear), revenue.group(2)));
        }
        var capital = CAPITAL.matcher(plain);
        if (capital.matches()) {
            var amount = amount(title, capital.group(1));
            return Optional.of(new ImportHeader(Fact.REGISTERED_CAPITAL.field(),
                    (row, text) -> row.facts.registeredCapital = amount.apply(text)));
        }
        if (STATUS.contains(plain)) {
            return Optional.of(new ImportHeader("status", (row, text) -> row.stage = stage(text)));
        }
        return TITLES.keySet().stream().filter(fact -> TITLES.get(fact).contains(plain)).findFirst()
                .map(fact -> new ImportHeader(fact.field(), (row, text) -> fact.read(text, row.facts)));
    }

    private static String plain(String title) {
        return Typed.halfWidth(title).replaceAll("[\\s*]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a title means something, its unit and year being right. */
    static boolean isKnown(String title, int thisYear) {
        try {
            return of(title, thisYear).isPresent();
        } catch (BadHeader incomplete) {
            return false;
        }
    }

    /** Whether these titles name the two columns that an import needs. */
    static boolean isHeader(List<String> titles) {
        var plain = titles.stream().map(ImportHeader::plain).toList();
        return plain.stream().anyMatch(TITLES.get(Fact.CREDIT_CODE)::contains)
                && plain.stream().anyMatch(TITLES.get(Fact.NAME)::contains);
    }

    /** Whether its cells are digits that are no number. */
    boolean isCode() {
        return CODES.contains(field);
    }

    /** What a cell says here: in a column of days a bare number counts days, as its workbook counts them. */
    String text(Cell cell) {
        boolean serial = DAYS.contains(field) && cell.date() != null && SERIAL.matcher(cell.text()).matches();
        return serial ? cell.date().toLocalDate().toString() : cell.text();
    }

    private static ImportHeader revenue(String title, int year, String unit) {
        var amount = amount(title, unit);
        return new ImportHeader("revenue" + year, (row, text) -> row.revenue.put(year, amount.apply(text)));
    }

    private static int year(String title, String digits, int thisYear) {
        int year = Integer.parseInt(digits);
        if (year < EARLIEST_YEAR || year > thisYear) {
            throw new BadHeader(words -> words.exchange().impossibleYear(title));
        }
        return year;
    }

    private static Function<String, BigDecimal> amount(String title, String unit) {
        return switch (unit) {
            case "(万元)", "(10,000yuan)", "(10000yuan)" -> Typed::tenThousandYuan;
            case "(元)", "(yuan)", "(cny)" -> Typed::yuan;
            default -> throw new BadHeader(words -> words.exchange().unitMissing(title));
        };
    }

    private static Lifecycle stage(String text) {
        return Lifecycle.named(Typed.halfWidth(text)).orElseThrow(() -> new Unfit(words -> words.unknownStage(text)));
    }
}
