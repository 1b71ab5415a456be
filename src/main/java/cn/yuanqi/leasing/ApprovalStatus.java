package cn.yuanqi.leasing;

/** How far the agreement has come; whether it runs already is a question of its days, see {@link LeaseLife}. */
public enum ApprovalStatus {
    DRAFT, IN_REVIEW, APPROVED, REJECTED
}
