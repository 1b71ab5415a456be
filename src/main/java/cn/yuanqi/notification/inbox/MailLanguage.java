package cn.yuanqi.notification.inbox;

import java.util.List;

import cn.yuanqi.platform.Language;

/** Which languages a person's mail speaks. */
public enum MailLanguage {
    BOTH(Language.ZH, Language.EN), ZH(Language.ZH), EN(Language.EN);

    private final List<Language> languages;

    MailLanguage(Language... languages) {
        this.languages = List.of(languages);
    }

    public List<Language> languages() {
        return languages;
    }
}
