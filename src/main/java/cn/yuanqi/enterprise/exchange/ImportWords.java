package cn.yuanqi.enterprise.exchange;

import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.TableWords;

/** What there is to say about a row: the register's words for its facts, this room's for the row, the file's for cells. */
record ImportWords(EnterpriseWords register, ExchangeWords exchange, TableWords table) {

    static ImportWords in(Language language) {
        return new ImportWords(language.wordsOf(EnterpriseWords.class), language.wordsOf(ExchangeWords.class),
                language.wordsOf(TableWords.class));
    }
}
