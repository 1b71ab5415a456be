package cn.yuanqi.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What an enterprise thinks of a case that was done. Written once for each time; the unique key refuses a second. */
@Entity
@Unaudited("written once; says by itself who said what when")
@Table(name = "service_rating")
class ServiceRating extends ParkScoped {
    @Column(name = "case_id", columnDefinition = "binary(16)", updatable = false)
    public UUID caseId;
    @Column(name = "round_no", updatable = false)
    public int round;
    /** 1 to 5. */
    @Column(updatable = false)
    public int stars;
    @Column(updatable = false)
    public String text;
    @Column(name = "rated_at", updatable = false)
    public Instant at;
    @Column(name = "rated_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    static void write(ServiceCase of, int stars, String text, Hand hand) {
        var rating = new ServiceRating();
        rating.caseId = of.id;
        rating.round = of.round;
        rating.stars = stars;
        rating.text = text;
        rating.at = hand.at();
        rating.by = hand.stamp().person();
        rating.persistAndFlush();
    }

    static boolean stands(ServiceCase of) {
        return count("caseId = ?1 and round = ?2", of.id, of.round) > 0;
    }

    static List<ServiceRating> of(Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : list("caseId in ?1 order by round", cases);
    }
}
