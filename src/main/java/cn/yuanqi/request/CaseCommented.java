package cn.yuanqi.request;

import java.util.UUID;

/** Somebody said something at a case that the other side may read; fired in the transaction of it. */
public record CaseCommented(String parkId, UUID commentId, UUID caseId, String number, UUID enterpriseId,
        UUID editionId, Side side, String text, UUID assigneeId) {
}
