package cn.yuanqi.enterprise.exchange;

import java.util.function.Function;

import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.enterprise.PlainWords;

/** Stands in for the words where no application runs. */
final class PlainImportWords {
    private static final ExchangeWords EXCHANGE = PlainWords.of(ExchangeWords.class);
    private static final ImportWords BOTH = new ImportWords(PlainWords.of(EnterpriseWords.class), EXCHANGE);

    private PlainImportWords() {
    }

    static String say(Unreadable refused) {
        return refused.says().apply(EXCHANGE);
    }

    static String say(Function<ImportWords, String> says) {
        return says.apply(BOTH);
    }
}
