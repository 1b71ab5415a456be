package cn.yuanqi.enterprise.exchange;

import java.util.function.Function;

/** A header that does not do, so that no row can be read; or more rows than one import takes. */
class BadHeader extends RuntimeException {
    private final transient Function<ImportWords, String> says;

    BadHeader(Function<ImportWords, String> says) {
        super(null, null, false, false);
        this.says = says;
    }

    Function<ImportWords, String> says() {
        return says;
    }
}
