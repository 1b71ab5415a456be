package cn.yuanqi.space;

/** What a unit is good for. */
public enum UnitKind {
    OFFICE, DESK, WORKSHOP, WAREHOUSE, SHOP, PARKING
}
