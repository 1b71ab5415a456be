package cn.yuanqi.environment.inspection;

import java.util.Set;

/** How far an order has come. */
public enum RectificationStatus {
    /** The enterprise has to answer. */
    ORDERED,
    /** The officer has to look again. */
    ANSWERED,
    /** The answer was not enough: the enterprise has to answer again. */
    RETURNED, CLOSED, WITHDRAWN;

    static final Set<RectificationStatus> OWED = Set.of(ORDERED, RETURNED);
    static final Set<RectificationStatus> UNDER_WAY = Set.of(ORDERED, ANSWERED, RETURNED);

    public boolean isOwed() {
        return OWED.contains(this);
    }

    public boolean isUnderWay() {
        return UNDER_WAY.contains(this);
    }
}
