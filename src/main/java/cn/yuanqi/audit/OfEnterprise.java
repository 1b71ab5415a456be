package cn.yuanqi.audit;

import java.util.UUID;

/** A subject that belongs to an enterprise without naming it in {@code enterpriseId} or {@code enterprise}. */
public interface OfEnterprise {
    /** Asked once, before the transaction ends; {@code null} when it belongs to none. */
    UUID enterpriseOfAudit();
}
