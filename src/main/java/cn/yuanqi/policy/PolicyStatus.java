package cn.yuanqi.policy;

/** Where a policy's notice stands; one that is withdrawn stays so, and what was applied for goes on. */
public enum PolicyStatus {
    DRAFT, PUBLISHED, WITHDRAWN
}
