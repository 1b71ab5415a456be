package cn.yuanqi.enterprise.exchange;

import java.util.function.Function;

import cn.yuanqi.PlainBundle;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.enterprise.PlainWords;
import cn.yuanqi.platform.table.TableWords;

/** Stands in for the words where no application runs. */
final class PlainImportWords {
    private static final ImportWords ALL = new ImportWords(PlainWords.of(EnterpriseWords.class),
            PlainBundle.of(ExchangeWords.class), PlainBundle.of(TableWords.class));

    private PlainImportWords() {
    }

    static String say(BadHeader refused) {
        return refused.says().apply(ALL);
    }

    static String say(Function<ImportWords, String> says) {
        return says.apply(ALL);
    }
}
