package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many approvers an amount needs.
 *
 * @param upTo CNY, included
 * @param approvals of so many different people
 * @param approvers mail addresses of those who may; empty for each approver of the lender
 */
public record ApprovalBand(BigDecimal upTo, int approvals, List<String> approvers) {
    public ApprovalBand {
        approvers = approvers == null ? List.of() : approvers.stream().map(each -> each.strip().toLowerCase()).toList();
    }

    boolean lets(String email) {
        return approvers.isEmpty() || approvers.contains(email.toLowerCase());
    }
}
