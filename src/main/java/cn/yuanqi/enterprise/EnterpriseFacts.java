package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.yuanqi.platform.Damage;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What people state about an enterprise: the input of the JSON door, the form and the import, and what they may edit. */
public class EnterpriseFacts {
    static final int NAME_LENGTH = 200;
    static final int TEXT_LENGTH = 100;
    static final int PHONE_LENGTH = 50;
    private static final int HEADCOUNT_MOST = 10_000_000;
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final BigDecimal CAPITAL_LIMIT = BigDecimal.TEN.pow(17);

    public String creditCode;
    public String name;
    public Set<Category> categories = Set.of();
    public String industry;
    public LocalDate foundedOn;
    public LocalDate enteredOn;
    /** CNY. */
    public BigDecimal registeredCapital;
    public String legalRepresentative;
    public String phone;
    public Integer headcount;

    public static EnterpriseFacts of(Enterprise enterprise) {
        var facts = new EnterpriseFacts();
        facts.creditCode = enterprise.creditCode;
        facts.name = enterprise.name;
        facts.categories = enterprise.categories();
        facts.industry = enterprise.industry;
        facts.foundedOn = enterprise.foundedOn;
        facts.enteredOn = enterprise.enteredOn;
        facts.registeredCapital = enterprise.registeredCapital;
        facts.legalRepresentative = enterprise.legalRepresentative;
        facts.phone = enterprise.phone;
        facts.headcount = enterprise.headcount;
        return facts;
    }

    /** @throws Problem 422 with every field that does not hold */
    void mustHold(LocalDate today) {
        var flaws = flaws(today);
        if (!flaws.isEmpty()) {
            var words = Language.words(EnterpriseWords.class);
            throw Problem.invalid(flaws.stream().map(flaw -> flaw.in(words)).toList());
        }
    }

    /** Puts all texts in the form that is stored, and says what is wrong; empty when it can be stored. */
    public List<Flaw> flaws(LocalDate today) {
        normalise();
        var flaws = new ArrayList<Flaw>();
        if (creditCode == null) {
            flaws.add(new Flaw("creditCode", EnterpriseWords::missing));
        } else {
            CreditCode.fault(creditCode).ifPresent(says -> flaws.add(new Flaw("creditCode", says)));
        }
        if (name == null) {
            flaws.add(new Flaw("name", EnterpriseWords::missing));
        }
        text(flaws, "name", name, NAME_LENGTH);
        text(flaws, "industry", industry, TEXT_LENGTH);
        text(flaws, "legalRepresentative", legalRepresentative, TEXT_LENGTH);
        text(flaws, "phone", phone, PHONE_LENGTH);
        if (categories.stream().anyMatch(Objects::isNull)) {
            flaws.add(new Flaw("categories", EnterpriseWords::missing));
        }
        dates(flaws, today);
        numbers(flaws);
        return flaws;
    }

    private void normalise() {
        creditCode = CreditCode.normal(blankToNull(creditCode));
        name = blankToNull(name);
        industry = blankToNull(industry);
        legalRepresentative = blankToNull(legalRepresentative);
        phone = blankToNull(phone);
        categories = categories == null ? Set.of() : categories;
    }

    private static String blankToNull(String text) {
        return Typed.isBlank(text) ? null : Typed.clean(text);
    }

    private static void text(List<Flaw> flaws, String field, String text, int most) {
        if (text == null) {
            return;
        }
        if (text.codePointCount(0, text.length()) > most) {
            flaws.add(new Flaw(field, words -> words.tooLong(most)));
        } else if (text.codePoints().anyMatch(EnterpriseFacts::isDamage)) {
            flaws.add(new Flaw(field, EnterpriseWords::damaged));
        }
    }

    /** Control characters, damage, and the sign that decoders put where they lost a character. */
    private static boolean isDamage(int character) {
        return Character.isISOControl(character) || character == 0xfffd || Damage.is(character);
    }

    private void dates(List<Flaw> flaws, LocalDate today) {
        possible(flaws, "foundedOn", foundedOn);
        possible(flaws, "enteredOn", enteredOn);
        if (foundedOn != null && foundedOn.isAfter(today)) {
            flaws.add(new Flaw("foundedOn", EnterpriseWords::inFuture));
        }
        if (foundedOn != null && enteredOn != null && enteredOn.isBefore(foundedOn)) {
            var founded = foundedOn.toString();
            flaws.add(new Flaw("enteredOn", words -> words.enteredBeforeFounding(founded)));
        }
    }

    private static void possible(List<Flaw> flaws, String field, LocalDate date) {
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            flaws.add(new Flaw(field, EnterpriseWords::noSuchDay));
        }
    }

    private void numbers(List<Flaw> flaws) {
        if (registeredCapital != null) {
            if (registeredCapital.signum() < 0) {
                flaws.add(new Flaw("registeredCapital", EnterpriseWords::negative));
            } else if (registeredCapital.compareTo(CAPITAL_LIMIT) >= 0) {
                flaws.add(new Flaw("registeredCapital", EnterpriseWords::tooLarge));
            } else if (registeredCapital.stripTrailingZeros().scale() > 2) {
                flaws.add(new Flaw("registeredCapital", EnterpriseWords::belowFen));
            } else {
                registeredCapital = registeredCapital.setScale(2, RoundingMode.UNNECESSARY);
            }
        }
        if (headcount != null && headcount < 0) {
            flaws.add(new Flaw("headcount", EnterpriseWords::negative));
        } else if (headcount != null && headcount > HEADCOUNT_MOST) {
            flaws.add(new Flaw("headcount", EnterpriseWords::tooLarge));
        }
    }

    public boolean same(EnterpriseFacts other) {
        return asList().equals(other.asList());
    }

    private List<Object> asList() {
        var values = new ArrayList<Object>(List.of(creditCode, name, Set.copyOf(categories)));
        values.add(industry);
        values.add(foundedOn);
        values.add(enteredOn);
        values.add(registeredCapital);
        values.add(legalRepresentative);
        values.add(phone);
        values.add(headcount);
        return values;
    }
}
