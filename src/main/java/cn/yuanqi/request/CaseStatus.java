package cn.yuanqi.request;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
public enum CaseStatus {
    OPEN, WAITING_FOR_ENTERPRISE, IN_PROGRESS, DONE, CANCELLED, REOPENED;

    /** Of a case that is under way. */
    public static final Set<CaseStatus> LIVE = EnumSet.of(OPEN, WAITING_FOR_ENTERPRISE, IN_PROGRESS, REOPENED);

    public boolean isLive() {
        return LIVE.contains(this);
    }

    boolean isNew() {
        return this == OPEN || this == REOPENED;
    }

    /** Whether the park's promised time runs. */
    boolean runs() {
        return isLive() && this != WAITING_FOR_ENTERPRISE;
    }
}
