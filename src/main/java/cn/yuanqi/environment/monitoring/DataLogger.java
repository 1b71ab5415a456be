package cn.yuanqi.environment.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
    /** Whether Yuanqi may ask it for missing hours by itself. */
    @Column(name = "logger_backfill")
    public boolean backfill;
}
