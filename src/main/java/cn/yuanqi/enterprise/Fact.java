package cn.yuanqi.enterprise;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The facts of an enterprise that people write as text, in forms and in spreadsheets, each with its way of being read. */
public enum Fact {
    CREDIT_CODE("creditCode", (facts, text) -> facts.creditCode = text), NAME("name",
            (facts, text) -> facts.name = text), CATEGORIES("categories",
                    (facts, text) -> facts.categories = categories(text)), INDUSTRY("industry",
                            (facts, text) -> facts.industry = text), FOUNDED_ON("foundedOn", (facts,
                                    text) -> facts.foundedOn = text == null ? null : Typed.date(text)), ENTERED_ON(
                                            "enteredOn",
                                            (facts, text) -> facts.enteredOn = text == null ? null : Typed.date(text)),
    /** In units of 10,000 yuan, as businesses write it. */
    REGISTERED_CAPITAL("registeredCapital",
            (facts, text) -> facts.registeredCapital = text == null
                    ? null
                    : Typed.tenThousandYuan(text)), LEGAL_REPRESENTATIVE("legalRepresentative",
                            (facts, text) -> facts.legalRepresentative = text), PHONE("phone",
                                    (facts, text) -> facts.phone = text), HEADCOUNT("headcount",
                                            (facts, text) -> facts.headcount = text == null ? null : Typed.count(text));

    private final String field;
    private final BiConsumer<EnterpriseFacts, String> reading;

    Fact(String field, BiConsumer<EnterpriseFacts, String> reading) {
        this.field = field;
        this.reading = reading;
    }

    /** The JSON name. */
    public String field() {
        return field;
    }

    /**
     * Reads clean text into the facts, {@code null} empties the fact.
     *
     * @throws Unfit when it does not read; the fact is as it was
     */
    public void read(String text, EnterpriseFacts into) {
        reading.accept(into, text);
    }

    private static Set<Category> categories(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split("[;；,，、|/]")).map(Typed::clean).filter(word -> !word.isEmpty())
                        .map(Fact::category).collect(Collectors.toSet());
    }

    private static Category category(String word) {
        return Category.named(Typed.halfWidth(word))
                .orElseThrow(() -> new Unfit(words -> words.unknownCategory(word)));
    }
}
