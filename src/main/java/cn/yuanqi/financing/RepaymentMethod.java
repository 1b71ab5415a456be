package cn.yuanqi.financing;

/** How a loan comes back month by month. */
public enum RepaymentMethod {
    /** 等额本息: the same sum each month. */
    EQUAL_INSTALMENT,
    /** 等额本金: the same principal each month, interest on what is left. */
    EQUAL_PRINCIPAL,
    /** 先息后本: interest each month, all principal with the last. */
    INTEREST_FIRST
}
