package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.ParkScoped;

/** One entry of an outlet's log: maintenance, calibration or a comparison sample (比对). Written, never changed. */
@Entity
@Table(name = "logger_note")
class LoggerNote extends ParkScoped {
    enum Kind {
        MAINTENANCE, CALIBRATION, COMPARISON
    }

    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    UUID outletId;
    @Enumerated(EnumType.STRING)
    Kind kind;
    @Column(name = "done_at")
    Instant doneAt;
    /** Who did it, as people say it: a person, a firm. */
    @Column(name = "done_by")
    String doneBy;
    String note;
    /** Of a comparison; {@code null} otherwise, as the two values. */
    String factor;
    @Column(name = "logger_value")
    BigDecimal loggerValue;
    @Column(name = "sample_value")
    BigDecimal sampleValue;
    @Column(name = "written_at")
    Instant writtenAt;
    @Column(name = "written_by", columnDefinition = "binary(16)")
    UUID writtenBy;

    static Listing<LoggerNote> page(Newest wanted) {
        Map<String, Object> parameters = new HashMap<>();
        var which = wanted.theirs(parameters);
        long total = count(which, parameters);
        List<LoggerNote> found = find(which + wanted.behind("doneAt", parameters), parameters)
                .page(0, wanted.limit() + 1).list();
        return Listing.cut(found, wanted.limit(), total, note -> Newest.cursor(note.doneAt, note.id));
    }

    static List<LoggerNote> ofEnterprise(UUID enterpriseId, int most) {
        return page(new Newest(enterpriseId, most, null, null)).items();
    }

    static List<LoggerNote> between(UUID enterpriseId, Instant from, Instant to) {
        return list("enterpriseId = ?1 and doneAt >= ?2 and doneAt < ?3 order by doneAt", enterpriseId, from, to);
    }
}
