package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.enterprise.incubation.Light.MET;
import static cn.yuanqi.enterprise.incubation.Light.NOT_MET;
import static cn.yuanqi.enterprise.incubation.Light.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.enterprise.incubation.Condition.Code;
import cn.yuanqi.enterprise.incubation.Evidence.Certificate;
import cn.yuanqi.enterprise.incubation.Evidence.Exit;
import cn.yuanqi.enterprise.incubation.Evidence.Figure;
import cn.yuanqi.enterprise.incubation.Evidence.Stay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Conditions on evidence: the days and the fen at their boundaries. */
class VerdictTest {
    private static final LocalDate ON = LocalDate.of(2024, 6, 30);

    private static Evidence entered(String founded, String entered, String on, boolean special) {
        return new Evidence(day(on), day(founded), new Stay(day(entered), day(on)), special, List.of(), List.of(),
                List.of(), List.of());
    }

    private static LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Finding one(Condition condition, Evidence evidence) {
        return Verdict.of(List.of(condition), evidence).get(0);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30,2024-06-30,MET", "2022-06-30,2024-07-01,NOT_MET", "2022-06-30,2024-06-29,MET",
            "2020-02-29,2022-02-28,MET", "2020-02-29,2022-03-01,NOT_MET", "2022-02-28,2024-02-28,MET",
            "2022-02-28,2024-02-29,NOT_MET", "2022-01-31,2024-01-31,MET", "2022-01-31,2024-02-01,NOT_MET",
            "2024-01-01,2024-01-01,MET", "'',2024-01-01,UNKNOWN"})
    void founded24MonthsBeforeEntryIsMetAndADayMoreIsNot(String founded, String entered, Light light) {
        assertEquals(light, one(Condition.founded(24), entered(founded, entered, "2024-12-31", false)).light());
    }

    @ParameterizedTest
    @CsvSource({"2023-01-31,1,2023-02-28,MET", "2023-01-31,1,2023-03-01,NOT_MET", "2023-12-31,2,2024-02-29,MET",
            "2023-12-31,2,2024-03-01,NOT_MET", "2023-08-31,13,2024-09-30,MET"})
    void aMonthThatHasNoSuchDayEndsOnItsLast(String founded, int months, String entered, Light light) {
        assertEquals(light, one(Condition.founded(months), entered(founded, entered, "2024-12-31", false)).light());
    }

    @ParameterizedTest
    @CsvSource({"2020-03-01,2024-03-01,false,MET", "2020-03-01,2024-03-02,false,NOT_MET",
            "2020-03-01,2024-03-02,true,MET", "2020-03-01,2025-03-01,true,MET", "2020-03-01,2025-03-02,true,NOT_MET",
            "2020-02-29,2024-02-29,false,MET", "2020-02-29,2025-02-28,true,MET", "2020-02-29,2025-03-01,true,NOT_MET"})
    void a48thMonthMayBeStayedAndInSpecialFieldsA60th(String entered, String on, boolean special, Light light) {
        assertEquals(light, one(Condition.stay(48, 60), entered("2019-01-01", entered, on, special)).light());
    }

    @Test
    void whoHasNotEnteredHasNotStayedAndWhoseEndIsUnknownCannotBeJudged() {
        var outside = entered("2024-01-01", "", "2024-06-30", false);
        assertEquals(MET, one(Condition.stay(48, 60), outside).light());
        assertEquals(ON, one(Condition.founded(24), outside).until());
        var left = new Evidence(ON, null, new Stay(day("2019-01-01"), null), false, List.of(), List.of(), List.of(),
                List.of());
        assertEquals(UNKNOWN, one(Condition.stay(48, 60), left).light());
    }

    private static Evidence reporting(List<Figure> revenue, List<Figure> venture) {
        return new Evidence(ON, null, new Stay(null, ON), false, revenue, venture, List.of(), List.of());
    }

    private static List<Figure> figures(String text) {
        var figures = new ArrayList<Figure>();
        for (var part : text.isEmpty() ? new String[0] : text.split(" ")) {
            var pair = part.split(":");
            figures.add(new Figure(Integer.parseInt(pair[0]), new BigDecimal(pair[1]), UUID.randomUUID()));
        }
        Collections.shuffle(figures, new Random(7));
        return figures;
    }

    @ParameterizedTest
    @CsvSource({"2021:5000000.00 2022:5000000.00,NOT_MET,2021 2022", "2021:5000000.00 2022:5000000.01,MET,2021 2022",
            "2020:9000000 2022:9000000,NOT_MET,2020 2022", "2023:99000000,NOT_MET,2023", "'',UNKNOWN,''",
            "2019:1 2020:2 2021:9000000 2022:1500000 2023:3,MET,2021 2022",
            "2023:6000000 2024:6000000,MET,2023 2024", "2024:6000000 2025:6000000,NOT_MET,2024"})
    void twoConsecutiveYearsTogetherMustBeMoreThanTenMillion(String told, Light light, String years) {
        var finding = one(Condition.revenue(new BigDecimal("10000000.00"), 2), reporting(figures(told), List.of()));
        assertEquals(light, finding.light());
        assertEquals(years, String.join(" ", finding.sources().stream().map(one -> "" + one.year()).toList()));
    }

    @ParameterizedTest
    @CsvSource({"2020:5000000.00,NOT_MET", "2020:5000000.01,MET", "2018:2500000 2022:2500000.01,MET", "'',UNKNOWN",
            "2020:0,NOT_MET"})
    void ventureMoneyOfAllYearsTogetherMustBeMoreThanFiveMillion(String told, Light light) {
        assertEquals(light,
                one(Condition.venture(new BigDecimal("5000000")), reporting(List.of(), figures(told))).light());
    }

    @ParameterizedTest
    @CsvSource({"2021-07-01,2024-06-30,MET", "2021-06-30,2024-06-29,NOT_MET", "2024-07-01,2027-06-30,NOT_MET",
            "2024-06-30,2027-06-29,MET", "2021-07-01,'',MET"})
    void aCertificateCountsOnTheDaysOnWhichItIsValid(String from, String until, Light light) {
        var evidence = new Evidence(ON, null, new Stay(null, ON), false, List.of(), List.of(),
                List.of(new Certificate(UUID.randomUUID(), day("2010-01-01"), day("2012-12-31"), false),
                        new Certificate(UUID.randomUUID(), day(from), day(until), false)),
                List.of());
        assertEquals(light, one(Condition.of(Code.HIGH_TECH), evidence).light());
    }

    @Test
    void aWithdrawnCertificateNeverCountsAndOneThatStandsIsNamedBeforeIt() {
        var withdrawn = new Certificate(UUID.randomUUID(), day("2022-01-01"), day("2029-12-31"), true);
        var expired = new Certificate(UUID.randomUUID(), day("2021-06-30"), day("2024-06-29"), false);
        var alone = certified(withdrawn);
        assertEquals(NOT_MET, alone.light());
        assertEquals("withdrawnAt", alone.sources().get(0).field());
        var both = certified(withdrawn, expired);
        assertEquals(NOT_MET, both.light());
        assertEquals(expired.document(), both.sources().get(0).id());
        assertEquals("expiresOn", both.sources().get(0).field());
    }

    private static Finding certified(Certificate... certificates) {
        return one(Condition.of(Code.HIGH_TECH), new Evidence(ON, null, new Stay(null, ON), false, List.of(), List.of(),
                List.of(certificates), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30,MET", "2024-07-01,NOT_MET"})
    void aMergerCountsFromItsDay(String since, Light light) {
        var evidence = new Evidence(ON, null, new Stay(null, ON), false, List.of(), List.of(), List.of(),
                List.of(new Exit(UUID.randomUUID(), RecordedFact.Kind.MERGED, day(since))));
        assertEquals(light, one(Condition.of(Code.EXIT), evidence).light());
    }

    @Test
    void allAndAnyTakeWhatIsUnknownForWhatItIs() {
        assertEquals(MET, Light.all(List.of(MET, MET)));
        assertEquals(UNKNOWN, Light.all(List.of(MET, UNKNOWN)));
        assertEquals(NOT_MET, Light.all(List.of(UNKNOWN, NOT_MET, MET)));
        assertEquals(MET, Light.any(List.of(NOT_MET, UNKNOWN, MET)));
        assertEquals(UNKNOWN, Light.any(List.of(NOT_MET, UNKNOWN)));
        assertEquals(NOT_MET, Light.any(List.of(NOT_MET, NOT_MET)));
    }

    @Property
    boolean nobodyWhoIsWithinTheLimitIsWithinItLaterButNotBefore(@ForAll @IntRange(min = 0, max = 20_000) int founded,
            @ForAll @IntRange(min = 0, max = 3_000) int age, @ForAll @IntRange(min = 1, max = 90) int months) {
        var from = LocalDate.of(1990, 1, 1).plusDays(founded);
        var entry = from.plusDays(age);
        var met = met(from, entry, months);
        return (!met || age == 0 || met(from, entry.minusDays(1), months))
                && (met || !met(from, entry.plusDays(1), months)) && met == !entry.isAfter(from.plusMonths(months));
    }

    private static boolean met(LocalDate founded, LocalDate entry, int months) {
        return one(Condition.founded(months), new Evidence(entry, founded, new Stay(entry, entry), false, List.of(),
                List.of(), List.of(), List.of())).light() == MET;
    }

    @Property
    boolean moreMoneyNeverTurnsMetIntoNotMet(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 9_000_000) Long> yuan,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        var condition = Condition.revenue(new BigDecimal("10000000"), 2);
        var before = one(condition, reporting(years(yuan, 0), List.of()));
        var after = one(condition, reporting(years(yuan, more), List.of()));
        boolean sumsItsSources = before.figure() == null || before.figure().compareTo(before.sources().stream()
                .map(Finding.Source::amount).reduce(BigDecimal.ZERO, BigDecimal::add)) == 0;
        return sumsItsSources && (before.light() != MET || after.light() == MET);
    }

    private static List<Figure> years(List<Long> yuan, long more) {
        var figures = new ArrayList<Figure>();
        yuan.forEach(amount -> figures.add(new Figure(2010 + figures.size(), BigDecimal.valueOf(amount + more), null)));
        return figures;
    }
}
