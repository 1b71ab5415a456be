package cn.yuanqi.announcement;

/** Whom an announcement is for. */
public enum Reach {
    /** Everybody who has a place in the park: its staff, its enterprises' and its lenders' people. */
    EVERYBODY,
    /** The people of its enterprises, or of those of some categories, stages or one building. */
    ENTERPRISES
}
