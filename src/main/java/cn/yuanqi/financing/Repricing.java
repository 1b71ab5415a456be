package cn.yuanqi.financing;

/** Whether a loan keeps the rate of its approval. */
public enum Repricing {
    FROZEN,
    /** On each anniversary of the disbursement: the LPR in force that day, and the spread. */
    YEARLY
}
