package cn.yuanqi.enterprise.exchange;

import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.platform.Language;

/** What there is to say about a row: the register's words for its facts, and this room's for the file. */
record ImportWords(EnterpriseWords register, ExchangeWords exchange) {

    static ImportWords current() {
        return new ImportWords(Language.words(EnterpriseWords.class), Language.words(ExchangeWords.class));
    }
}
