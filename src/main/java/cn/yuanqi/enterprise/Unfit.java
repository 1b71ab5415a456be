package cn.yuanqi.enterprise;

import java.util.function.Function;

/** A text that does not read as what it should be. */
public class Unfit extends RuntimeException {
    private final transient Function<EnterpriseWords, String> says;

    public Unfit(Function<EnterpriseWords, String> says) {
        super(null, null, false, false);
        this.says = says;
    }

    public Function<EnterpriseWords, String> says() {
        return says;
    }
}
