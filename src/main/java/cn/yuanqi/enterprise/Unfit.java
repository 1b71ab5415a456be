package cn.yuanqi.enterprise;

import java.util.function.Function;

/** A text that does not read as what it should be. */
class Unfit extends RuntimeException {
    private final transient Function<EnterpriseWords, String> says;

    Unfit(Function<EnterpriseWords, String> says) {
        super(null, null, false, false);
        this.says = says;
    }

    Function<EnterpriseWords, String> says() {
        return says;
    }
}
