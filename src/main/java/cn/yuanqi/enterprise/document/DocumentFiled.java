package cn.yuanqi.enterprise.document;

import java.util.UUID;

/**
 * A document, or a newer version of one, was filed. Fired in the transaction that did it.
 *
 * @param number of the version, 1 for a new document
 * @param by {@code null} when no person did it
 */
public record DocumentFiled(String parkId, UUID enterpriseId, UUID documentId, DocumentKind kind, int number, UUID by) {
}
