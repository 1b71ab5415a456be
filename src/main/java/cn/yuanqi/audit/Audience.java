package cn.yuanqi.audit;

/** Whom entries about an entity are for. */
public enum Audience {
    /** The park's staff, and the owner of the enterprise that it is about. */
    ALL,
    /** The park's staff. */
    STAFF,
    /** The owner of the enterprise that it is about, and nobody of the park. */
    OWNER,
    /** The lender: kept, and shown to nobody of the park. */
    LENDER
}
