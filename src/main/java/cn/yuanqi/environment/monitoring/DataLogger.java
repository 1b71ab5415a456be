package cn.yuanqi.environment.monitoring;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import cn.yuanqi.platform.Unaudited;

/**
 * The data logger of an outlet. Its password is kept as it is: HJ 212 sends it in clear in every frame and wants it back
 * in every answer and server request, so a hash would protect six digits from nobody. It never leaves as JSON.
 */
@Embeddable
public class DataLogger {
    public String mn;
    @Column(name = "logger_password")
    String password;
    @Column(name = "logger_enabled")
    public boolean enabled = true;
    /** When it was let in again, {@code null} when it never was shut out. */
    @Unaudited("told with whether it is let in")
    @Column(name = "logger_enabled_at")
    public Instant enabledAt;
    /** Whether Yuanqi may ask it for missing hours by itself. */
    @Column(name = "logger_backfill")
    public boolean backfill;

    void letIn(boolean wanted, Instant now) {
        if (wanted && !enabled) {
            enabledAt = now;
        }
        enabled = wanted;
    }
}
