package cn.yuanqi.policy;

import java.util.List;
import java.util.UUID;

/** How an enterprise stands to a policy. @param applicationId {@code null} where it has none that the asker may know */
public record MatchView(UUID enterpriseId, String enterprise, Fit fit, List<Finding> findings, UUID applicationId,
        ApplicationStatus applicationStatus) {
}
