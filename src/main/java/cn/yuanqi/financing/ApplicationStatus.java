package cn.yuanqi.financing;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands, and whom it waits for. */
public enum ApplicationStatus {
    DRAFT(Side.APPLICANT), SUBMITTED(Side.LENDER), INFO_REQUESTED(Side.APPLICANT), IN_REVIEW(Side.LENDER), APPROVED(
            Side.APPLICANT), DECLINED(null), ACCEPTED(Side.LENDER), DISBURSED(Side.APPLICANT), REPAYING(
                    Side.APPLICANT), CLOSED(null), WITHDRAWN(null), EXPIRED(null);

    /** Whose people do something. */
    public enum Side {
        APPLICANT, LENDER, MACHINE
    }

    /** Those of an application that is over, or was never sent. */
    static final Set<ApplicationStatus> AT_REST = EnumSet.of(DRAFT, DECLINED, CLOSED, WITHDRAWN, EXPIRED);
    /** Those of an application that was sent and is over. */
    static final Set<ApplicationStatus> OVER = EnumSet.of(DECLINED, CLOSED, WITHDRAWN, EXPIRED);
    static final Set<ApplicationStatus> LIVE = EnumSet.complementOf(EnumSet.copyOf(AT_REST));
    /** Nobody has decided yet: the applicant may still take it back. */
    static final Set<ApplicationStatus> UNDECIDED = EnumSet.of(DRAFT, SUBMITTED, INFO_REQUESTED, IN_REVIEW);

    private final Side waitsFor;

    ApplicationStatus(Side waitsFor) {
        this.waitsFor = waitsFor;
    }

    /** {@code null} when it is over. */
    public Side waitsFor() {
        return waitsFor;
    }

    boolean isLive() {
        return !AT_REST.contains(this);
    }
}
