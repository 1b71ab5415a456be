package cn.yuanqi.request;

import java.util.List;

/**
 * What is asked of whoever applies.
 *
 * @param choices what one chooses among; empty for all other types
 */
record ItemQuestion(String code, String labelZh, String labelEn, Type type, boolean required, List<Choice> choices) {
    /** What an answer has to be. */
    enum Type {
        TEXT, NUMBER, DATE, CHOICE
    }

    record Choice(String value, String nameZh, String nameEn) {
        String called() {
            return Bilingual.of(nameZh, nameEn);
        }
    }

    ItemQuestion {
        choices = choices == null ? List.of() : choices;
    }

    String called() {
        return Bilingual.of(labelZh, labelEn);
    }

    /** An answer in words. */
    String shown(String answer) {
        return choices.stream().filter(choice -> choice.value().equals(answer)).findFirst().map(Choice::called)
                .orElse(answer);
    }
}
