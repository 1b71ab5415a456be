package cn.yuanqi.financing;

/** Which facts of the park an enterprise lets a lender see. */
public enum ConsentScope {
    RENT, SPACE, REPORTS, INCUBATION, COMPLIANCE
}
