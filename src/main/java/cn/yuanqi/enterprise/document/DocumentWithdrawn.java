package cn.yuanqi.enterprise.document;

import java.util.UUID;

/** A document was withdrawn. Fired in the transaction that did it. */
public record DocumentWithdrawn(String parkId, UUID enterpriseId, UUID documentId, DocumentKind kind, UUID by) {
}
