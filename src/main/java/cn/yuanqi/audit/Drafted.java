package cn.yuanqi.audit;

/** A subject that is its enterprise's alone until it is sent: so are the entries about it till then. */
public interface Drafted {
    /** Asked once, before the transaction ends. */
    boolean isDraft();
}
