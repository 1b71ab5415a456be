package cn.yuanqi.space;

/** Why a unit is held: a lease, or a word given until a date. */
public enum HoldKind {
    LET, RESERVED
}
