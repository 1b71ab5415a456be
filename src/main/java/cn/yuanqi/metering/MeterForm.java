package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.space.Building;
import cn.yuanqi.space.Unit;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A form about a meter: what is asked, what was typed, what of it does not hold.
 *
 * @param back where one came from
 */
record MeterForm(String title, String hint, String action, String back, List<MeterField> fields,
        List<FieldError> errors) {
    private static final int TIERS = 4;

    /** What was typed, by name. */
    static final class Typed {
        private final MultivaluedMap<String, String> sent;

        Typed(MultivaluedMap<String, String> sent) {
            this.sent = sent;
        }

        String of(String name) {
            return sent == null || sent.getFirst(name) == null ? "" : sent.getFirst(name).strip();
        }

        String of(String name, String usual) {
            return sent == null ? usual : of(name);
        }

        BigDecimal number(String name) {
            return ReadingForm.number(name, of(name));
        }

        LocalDate day(String name) {
            return ReadingForm.day(of(name));
        }

        boolean on(String name) {
            return !of(name).isEmpty();
        }

        Integer count(String name) {
            var number = number(name);
            return number == null || number.stripTrailingZeros().scale() > 0 || number.precision() > 9
                    ? null
                    : Integer.valueOf(number.intValueExact());
        }
    }

    MeterForm with(List<FieldError> flaws) {
        return new MeterForm(title, hint, action, back, fields, flaws);
    }

    /** Errors of fields that the form has not are shown above it. */
    public List<FieldError> others() {
        return errors.stream().filter(error -> fields.stream().noneMatch(field -> field.name().equals(error.field())))
                .toList();
    }

    static MeterForm install(String base, Typed typed, LocalDate today) {
        var words = words();
        return new MeterForm(words.add(), "", base, base, List.of(
                MeterField.text("number", words.number(), typed.of("number"), true),
                MeterField.select("kind", words.kind(), typed.of("kind"),
                        List.of(new MeterField.Option("WATER", words.kind_WATER()),
                                new MeterField.Option("POWER", words.kind_POWER()))),
                MeterField.select("unitId", words.unit(), typed.of("unitId"), units()),
                MeterField.text("enterprise", words.enterprise(), typed.of("enterprise"), false),
                MeterField.number("multiplier", words.multiplier(), typed.of("multiplier", "1"), true),
                MeterField.number("digits", words.digits(), typed.of("digits", "6"), true),
                MeterField.day("installedOn", words.installedOn(), typed.of("installedOn", today.toString())),
                MeterField.number("firstReading", words.firstReading(), typed.of("firstReading", "0"), true),
                MeterField.text("reader", words.reader(), typed.of("reader"), false)), List.of());
    }

    private static List<MeterField.Option> units() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var options = new ArrayList<>(List.of(new MeterField.Option("", words().noUnit())));
            for (Building building : Building.all()) {
                Unit.<Unit>list("buildingId = ?1 and validTo is null order by floor, code", building.id)
                        .forEach(unit -> options.add(
                                new MeterField.Option(unit.id.toString(), building.name + " " + unit.code)));
            }
            return options;
        });
    }

    /** @throws Problem 422 when something cannot be read */
    static MeterFacts facts(Typed typed) {
        var facts = new MeterFacts();
        facts.number = typed.of("number");
        facts.kind = kind(typed);
        facts.unitId = typed.on("unitId") ? UUID.fromString(typed.of("unitId")) : null;
        facts.enterpriseId = typed.on("enterprise") ? whose(typed.of("enterprise")) : null;
        facts.multiplier = typed.number("multiplier");
        facts.digits = typed.count("digits");
        facts.installedOn = typed.day("installedOn");
        facts.firstReading = typed.number("firstReading");
        facts.reader = typed.of("reader");
        return facts;
    }

    private static MeterKind kind(Typed typed) {
        return Arrays.stream(MeterKind.values()).filter(kind -> kind.name().equals(typed.of("kind"))).findFirst()
                .orElse(null);
    }

    private static UUID whose(String name) {
        var found = QuarkusTransaction.joiningExisting()
                .call(() -> Enterprise.<Enterprise>list("name = ?1 or creditCode = ?1", name));
        if (found.size() != 1) {
            throw Problem.invalid("enterprise", words().noEnterprise());
        }
        return found.get(0).id;
    }

    static MeterForm replace(String meter, Typed typed, LocalDate today) {
        var words = words();
        return new MeterForm(words.replace(), words.replaceHint(), meter + "/replacement", meter, List.of(
                MeterField.day("on", words.on(), typed.of("on", today.toString())),
                MeterField.number("finalReading", words.finalReading(), typed.of("finalReading"), true),
                MeterField.text("number", words.newNumber(), typed.of("number"), true),
                MeterField.number("firstReading", words.newFirst(), typed.of("firstReading", "0"), true),
                MeterField.number("multiplier", words.multiplier(), typed.of("multiplier"), false),
                MeterField.number("digits", words.digits(), typed.of("digits"), false),
                MeterField.text("reader", words.reader(), typed.of("reader"), false),
                MeterField.check("rolledOver", words.rolledOver(), typed.of("rolledOver")),
                MeterField.check("confirmed", words.confirmed(), typed.of("confirmed"))), List.of());
    }

    static MeterDesk.Replacement replacement(Typed typed) {
        return new MeterDesk.Replacement(typed.day("on"), typed.number("finalReading"), typed.on("rolledOver"),
                typed.on("confirmed"), typed.of("number"), typed.number("firstReading"), typed.number("multiplier"),
                typed.count("digits"), typed.of("reader"));
    }

    static MeterForm remove(String meter, Typed typed, LocalDate today) {
        var words = words();
        return new MeterForm(words.remove(), words.removeHint(), meter + "/removal", meter, List.of(
                MeterField.day("readOn", words.on(), typed.of("readOn", today.toString())),
                MeterField.number("value", words.finalReading(), typed.of("value"), true),
                MeterField.text("reader", words.reader(), typed.of("reader"), false),
                MeterField.check("rolledOver", words.rolledOver(), typed.of("rolledOver")),
                MeterField.check("confirmed", words.confirmed(), typed.of("confirmed"))), List.of());
    }

    static MeterForm correct(String meter, String reading, LocalDate on, Typed typed) {
        var words = words();
        return new MeterForm(words.correctTitle(on.toString()), words.correctHint(),
                meter + "/readings/" + reading + "/correction", meter, List.of(
                        MeterField.number("value", words.value(), typed.of("value"), true),
                        MeterField.text("reader", words.reader(), typed.of("reader"), false),
                        MeterField.text("note", words.note(), typed.of("note"), false),
                        MeterField.check("rolledOver", words.rolledOver(), typed.of("rolledOver")),
                        MeterField.check("confirmed", words.confirmed(), typed.of("confirmed"))),
                List.of());
    }

    static ReadingFacts reading(Typed typed) {
        var facts = new ReadingFacts();
        facts.readOn = typed.day("readOn");
        facts.value = typed.number("value");
        facts.rolledOver = typed.on("rolledOver");
        facts.confirmed = typed.on("confirmed");
        facts.reader = typed.of("reader");
        facts.note = typed.of("note");
        return facts;
    }

    static MeterForm tariff(String base, Typed typed, LocalDate today) {
        var words = words();
        var fields = new ArrayList<>(List.of(
                MeterField.select("kind", words.kind(), typed.of("kind"),
                        List.of(new MeterField.Option("WATER", words.kind_WATER()),
                                new MeterField.Option("POWER", words.kind_POWER()))),
                MeterField.day("validFrom", words.validFrom(), typed.of("validFrom", today.toString())),
                MeterField.select("tierSpan", words.span(), typed.of("tierSpan"),
                        List.of(new MeterField.Option("MONTH", words.span_MONTH()),
                                new MeterField.Option("YEAR", words.span_YEAR()),
                                new MeterField.Option("READING", words.span_READING()))),
                MeterField.number("taxRate", words.taxRate(), typed.of("taxRate"), true),
                MeterField.number("dueDays", words.dueDays(), typed.of("dueDays", "15"), true)));
        for (int tier = 1; tier <= TIERS; tier++) {
            fields.add(MeterField.number("upTo" + tier, words.tierUpTo(tier), typed.of("upTo" + tier), false));
            fields.add(MeterField.number("price" + tier, words.tierPrice(tier), typed.of("price" + tier), tier == 1));
        }
        return new MeterForm(words.newTariff(), words.tariffsSentence(), base, base, List.copyOf(fields), List.of());
    }

    static TariffFacts tariffFacts(Typed typed) {
        var facts = new TariffFacts();
        facts.kind = kind(typed);
        facts.validFrom = typed.day("validFrom");
        facts.tierSpan = Arrays.stream(TierSpan.values()).filter(span -> span.name().equals(typed.of("tierSpan")))
                .findFirst().orElse(null);
        facts.taxRate = typed.number("taxRate");
        facts.dueDays = typed.count("dueDays");
        var tiers = new ArrayList<TariffFacts.Tier>();
        for (int tier = 1; tier <= TIERS; tier++) {
            if (typed.on("price" + tier) || typed.on("upTo" + tier)) {
                tiers.add(new TariffFacts.Tier(typed.number("upTo" + tier), typed.number("price" + tier)));
            }
        }
        facts.tiers = tiers;
        return facts;
    }

    private static MeterPageWords words() {
        return Language.words(MeterPageWords.class);
    }
}
