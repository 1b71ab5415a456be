package cn.yuanqi.billing;

import java.util.List;
import java.util.UUID;

/**
 * An enterprise is reminded of what is overdue; fired in the transaction that records it.
 *
 * @param textZh a paragraph per line
 * @param addresses mail addresses, each once
 */
public record DunningSent(String parkId, UUID letterId, UUID enterpriseId, String titleZh, String titleEn,
        String textZh, String textEn, List<String> addresses) {
}
