package cn.yuanqi.dashboard;

import java.util.UUID;

/**
 * Whose stream it is.
 *
 * @param enterpriseId the only enterprise that they see, {@code null} for the park's own staff, who see all
 */
record Viewer(String parkId, UUID personId, UUID enterpriseId) {

    boolean sees(LiveEvent event) {
        return enterpriseId == null || enterpriseId.equals(event.enterpriseId());
    }
}
