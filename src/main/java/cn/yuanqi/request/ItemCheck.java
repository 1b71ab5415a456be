package cn.yuanqi.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem.FieldError;

/** What is wrong with an item as somebody wrote it. */
final class ItemCheck {
    static final String CODE = "[a-z][a-z0-9-]{1,39}";
    static final int NAME = 100;
    static final int TEXT = 2000;
    static final int MOST_DAYS = 365;
    static final int MOST_MONTHS = 240;
    private static final int MOST_STEPS = 20;
    private static final int MOST_PAPERS = 20;
    private static final int MOST_QUESTIONS = 30;
    /** What a column of JSON holds. */
    private static final int MOST_BYTES = 60_000;
    private final ItemFacts facts;
    private final RequestWords words = Language.words(RequestWords.class);
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> papers = new HashSet<>();

    ItemCheck(ItemFacts facts) {
        this.facts = facts;
    }

    List<FieldError> errors() {
        must(facts.code != null && facts.code.matches(CODE), "code", words.badCode());
        must(facts.category != null, "category", words.chooseOne());
        name("nameZh", facts.nameZh);
        name("nameEn", facts.nameEn);
        optional("descriptionZh", facts.descriptionZh, TEXT);
        optional("descriptionEn", facts.descriptionEn, TEXT);
        optional("providerZh", facts.providerZh, NAME);
        optional("providerEn", facts.providerEn, NAME);
        must(facts.slaDays >= 1 && facts.slaDays <= MOST_DAYS, "slaDays", words.badDays(MOST_DAYS));
        must(!facts.steps.isEmpty() && facts.steps.size() <= MOST_STEPS, "steps", words.badSteps(MOST_STEPS));
        for (int n = 0; n < facts.steps.size(); n++) {
            step("steps[" + n + "]", facts.steps.get(n));
        }
        must(facts.questions.size() <= MOST_QUESTIONS, "questions", words.badQuestions(MOST_QUESTIONS));
        questions();
        must(bytes(facts.steps) <= MOST_BYTES, "steps", words.tooMuch());
        must(bytes(facts.questions) <= MOST_BYTES, "questions", words.tooMuch());
        return errors;
    }

    private void step(String at, ItemStep step) {
        if (step == null) {
            errors.add(new FieldError(at, words.chooseOne()));
            return;
        }
        name(at + ".nameZh", step.nameZh());
        optional(at + ".nameEn", step.nameEn(), NAME);
        must(step.actor() != null && step.actor() != Side.MACHINE, at + ".actor", words.chooseOne());
        must(step.slaDays() == null || step.slaDays() >= 1 && step.slaDays() <= MOST_DAYS, at + ".slaDays",
                words.badDays(MOST_DAYS));
        must(step.documents().size() <= MOST_PAPERS, at + ".documents", words.badPapers(MOST_PAPERS));
        for (int n = 0; n < step.documents().size(); n++) {
            paper(at + ".documents[" + n + "]", step.documents().get(n));
        }
    }

    private void paper(String at, Paper paper) {
        if (paper == null) {
            errors.add(new FieldError(at, words.chooseOne()));
            return;
        }
        must(paper.code() != null && paper.code().matches(CODE) && papers.add(paper.code()), at + ".code",
                words.badOwnCode());
        name(at + ".nameZh", paper.nameZh());
        optional(at + ".nameEn", paper.nameEn(), NAME);
        must(paper.validityMonths() == null || paper.validityMonths() >= 1 && paper.validityMonths() <= MOST_MONTHS,
                at + ".validityMonths", words.badMonths(MOST_MONTHS));
    }

    private void questions() {
        var codes = new HashSet<String>();
        for (int n = 0; n < facts.questions.size(); n++) {
            var at = "questions[" + n + "]";
            var question = facts.questions.get(n);
            if (question == null) {
                errors.add(new FieldError(at, words.chooseOne()));
                continue;
            }
            must(question.code() != null && question.code().matches(CODE) && codes.add(question.code()), at + ".code",
                    words.badOwnCode());
            name(at + ".labelZh", question.labelZh());
            optional(at + ".labelEn", question.labelEn(), NAME);
            must(question.type() != null, at + ".type", words.chooseOne());
            must(hasChoices(question), at + ".choices", words.badChoices());
        }
    }

    private static boolean hasChoices(ItemQuestion question) {
        if (question.type() != ItemQuestion.Type.CHOICE) {
            return question.choices().isEmpty();
        }
        return !question.choices().isEmpty() && question.choices().stream().allMatch(choice -> choice != null
                && choice.value() != null && !choice.value().isBlank() && choice.value().length() <= NAME
                && choice.nameZh() != null && !choice.nameZh().isBlank() && choice.nameZh().length() <= NAME)
                && question.choices().stream().map(ItemQuestion.Choice::value).distinct().count() == question.choices()
                        .size();
    }

    private void name(String field, String text) {
        must(text != null && !text.isBlank() && Said.fits(text, NAME), field, words.textUpTo(NAME));
    }

    private void optional(String field, String text, int most) {
        must(text == null || Said.fits(text, most), field, words.textUpTo(most));
    }

    private void must(boolean holds, String field, String message) {
        if (!holds && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, message));
        }
    }

    private static int bytes(Object value) {
        return Kept.write(value).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
