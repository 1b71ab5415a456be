package cn.yuanqi.billing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** A step of dunning as it is written, by the JSON door or the form. */
class DunningStepFacts {
    private static final int MOST_DAYS = 3_650;
    public Integer days;
    public String titleZh;
    public String titleEn;
    public String textZh;
    public String textEn;
    public Set<DunningReader> recipients = Set.of();

    static DunningStepFacts of(DunningDesk.Step step) {
        var facts = new DunningStepFacts();
        facts.days = step.days();
        facts.titleZh = step.titleZh();
        facts.titleEn = step.titleEn();
        facts.textZh = step.textZh();
        facts.textEn = step.textEn();
        facts.recipients = new LinkedHashSet<>(step.recipients());
        return facts;
    }

    /** What was typed; a number that does not read is left out. */
    static DunningStepFacts typed(MultivaluedMap<String, String> sent) {
        var facts = new DunningStepFacts();
        var days = sent.getFirst("days");
        facts.days = days != null && days.strip().matches("\\d{1,6}") ? Integer.valueOf(days.strip()) : null;
        facts.titleZh = sent.getFirst("titleZh");
        facts.titleEn = sent.getFirst("titleEn");
        facts.textZh = sent.getFirst("textZh");
        facts.textEn = sent.getFirst("textEn");
        facts.recipients = new LinkedHashSet<>();
        for (DunningReader reader : DunningReader.values()) {
            if (sent.getOrDefault("recipients", List.of()).contains(reader.name())) {
                facts.recipients.add(reader);
            }
        }
        return facts;
    }

    public boolean reads(DunningReader reader) {
        return recipients.contains(reader);
    }

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        List<FieldError> errors = new ArrayList<>();
        var words = Language.words(DunningWords.class);
        if (days == null || days < 1 || days > MOST_DAYS) {
            errors.add(new FieldError("days", words.badDays(MOST_DAYS)));
        }
        titleZh = text("titleZh", titleZh, 100, errors);
        titleEn = text("titleEn", titleEn, 100, errors);
        textZh = text("textZh", textZh, 1_000, errors);
        textEn = text("textEn", textEn, 2_000, errors);
        if (recipients == null || recipients.isEmpty() || recipients.stream().anyMatch(Objects::isNull)) {
            errors.add(new FieldError("recipients", words.nobody()));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static String text(String field, String given, int most, List<FieldError> errors) {
        var text = given == null ? "" : given.strip().replace("\r\n", "\n");
        var words = Language.words(DunningWords.class);
        if (text.isEmpty()) {
            errors.add(new FieldError(field, words.missing()));
        } else if (text.length() > most) {
            errors.add(new FieldError(field, Language.words(BillingWords.class).tooLong(most)));
        } else if (field.startsWith("title")) {
            text = text.replace('\n', ' ');
        } else {
            DunningText.unknown(text)
                    .ifPresent(place -> errors.add(new FieldError(field, words.unknownPlace(place))));
        }
        return text;
    }
}
