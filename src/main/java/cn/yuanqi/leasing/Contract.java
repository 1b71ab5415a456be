package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Capitals;
import cn.yuanqi.platform.Language;

/**
 * A version of a lease as it is printed, in the asker's language.
 *
 * @param mark {@code null} once the version is approved
 * @param altered clauses that are not as in the version before, empty of the first one
 * @param changes what falls due otherwise than by the version before
 */
record Contract(Head head, ApprovalStatus mark, LessorFacts lessor, Enterprise lessee, List<Let> lets,
        List<Article> articles, List<Altered> altered, List<AmendmentView.Change> changes, List<Due> schedule,
        List<Sum> sums) {

    /** @param number as people call the contract: of an amendment with its version */
    record Head(String number, String lease, int version, LocalDate effectiveFrom, Instant approvedAt,
            LocalDate terminatedOn) {
    }

    /** @param areaSqm {@code null} where the price does not count it */
    record Let(int item, String place, BigDecimal areaSqm, String price) {
    }

    record Article(int number, String title, List<String> sentences) {
    }

    /** @param before empty for an article that is new @param after empty for one that goes */
    record Altered(String title, List<String> before, List<String> after) {
    }

    record Due(ScheduleView line, List<Part> parts) {
    }

    /** @param unit {@code null} for the lease as a whole */
    record Part(String unit, SchedulePart.Segment segment) {
    }

    record Sum(ChargeKind kind, BigDecimal amount, BigDecimal tax) {
        static Sum of(ChargeKind kind, List<ScheduleView> lines) {
            return new Sum(kind, lines.stream().map(ScheduleView::amount).reduce(new BigDecimal("0.00"),
                    BigDecimal::add),
                    lines.stream().map(ScheduleView::tax).reduce(new BigDecimal("0.00"), BigDecimal::add));
        }
    }

    /** @param park what it is called, @param now what stands for the time of an approval that is not yet */
    static Contract of(Lease lease, LeaseVersion version, String park, Instant now) {
        var schedule = ContractSchedule.of(lease, version);
        var terms = version.terms(lease);
        var before = LeaseVersion.of(lease).stream()
                .filter(one -> one.number < version.number && one.status == ApprovalStatus.APPROVED)
                .reduce((first, second) -> second).orElse(null);
        var old = before == null ? null : before.terms(lease);
        var places = Places.of(Stream.of(terms, old).filter(Objects::nonNull).toList());
        var articles = ContractArticles.of(terms, places, total(schedule));
        boolean approved = version.status == ApprovalStatus.APPROVED;
        var head = new Head(version.number == 1 ? lease.number : lease.number + "-" + version.number, lease.number,
                version.number, version.effectiveFrom, approved ? version.decidedAt : null,
                approved ? lease.terminatedOn : null);
        var was = before == null ? List.<ScheduleView>of() : ContractSchedule.of(lease, before);
        return new Contract(head, approved ? null : version.status,
                Lessor.at(approved && version.decidedAt != null ? version.decidedAt : now, park),
                Enterprise.byIds(List.of(lease.enterpriseId)).get(0), lets(terms, places),
                numbered(articles, Incentive.of(lease.id)),
                before == null ? List.of() : altered(ContractArticles.of(old, places, total(was)), articles),
                before == null ? List.of() : ContractSchedule.changes(was, schedule), dues(schedule, places),
                sums(schedule));
    }

    private static BigDecimal total(List<ScheduleView> schedule) {
        return Sum.of(null, schedule).amount();
    }

    private static List<Let> lets(LeaseTerms terms, Places places) {
        var lets = new ArrayList<Let>();
        for (RentLine line : terms.lines) {
            lets.add(new Let(lets.size() + 1, places.name(line.unitId()), places.area(line),
                    Places.price(line.price(), line.basis())));
        }
        return lets;
    }

    private static List<Article> numbered(Map<String, List<String>> articles, List<Incentive> incentives) {
        var words = Language.words(ContractWords.class);
        var all = new LinkedHashMap<>(articles);
        var promises = ContractArticles.promises(incentives);
        if (!promises.isEmpty()) {
            all.put(words.incentives(), promises);
        }
        all.put(words.other(), List.of(words.closing()));
        var numbered = new ArrayList<Article>();
        all.forEach((title, sentences) -> numbered.add(new Article(numbered.size() + 1, title, sentences)));
        return numbered;
    }

    private static List<Altered> altered(Map<String, List<String>> before, Map<String, List<String>> after) {
        var titles = Stream.concat(after.keySet().stream(), before.keySet().stream()).distinct().toList();
        return titles.stream().filter(title -> !Objects.equals(before.get(title), after.get(title)))
                .map(title -> new Altered(title, before.getOrDefault(title, List.of()),
                        after.getOrDefault(title, List.of())))
                .toList();
    }

    private static List<Due> dues(List<ScheduleView> schedule, Places places) {
        return schedule.stream().map(line -> new Due(line,
                line.segments().stream().map(part -> new Part(places.code(part.unitId()), part)).toList())).toList();
    }

    private static List<Sum> sums(List<ScheduleView> schedule) {
        return Stream.of(ChargeKind.values())
                .map(kind -> Sum.of(kind, schedule.stream().filter(line -> line.kind() == kind).toList()))
                .filter(sum -> schedule.stream().anyMatch(line -> line.kind() == sum.kind())).toList();
    }

    public boolean isAmendment() {
        return head.version() > 1;
    }

    /** Of all kinds together. */
    public Sum total() {
        return Sum.of(null, schedule.stream().map(Due::line).toList());
    }

    /** CNY, more or less in all than by the version before. */
    public BigDecimal difference() {
        return changes.stream().map(AmendmentView.Change::difference).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** The total in Chinese capitals; {@code null} in another language. */
    public String capitals() {
        return Language.current() == Language.ZH ? Capitals.of(total().amount()) : null;
    }
}
