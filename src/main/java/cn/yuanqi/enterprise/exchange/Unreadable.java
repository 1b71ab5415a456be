package cn.yuanqi.enterprise.exchange;

import java.util.function.Function;

/** A file or a header that cannot be read at all. */
class Unreadable extends RuntimeException {
    private final transient Function<ExchangeWords, String> says;

    Unreadable(Function<ExchangeWords, String> says) {
        super(null, null, false, false);
        this.says = says;
    }

    Function<ExchangeWords, String> says() {
        return says;
    }
}
