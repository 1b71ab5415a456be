package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** The authority's credit rating of an enterprise for a year (环发〔2013〕150号): an imported fact, apart from the verdict. */
@Entity
@Table(name = "credit_rating")
class Rating extends ParkScoped {
    enum Grade {
        GREEN, BLUE, YELLOW, RED
    }

    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    @Column(name = "rated_year", updatable = false)
    public int ratedYear;
    @Enumerated(EnumType.STRING)
    public Grade grade;
    public String source;
    @Unaudited("the entry says when")
    @Column(name = "imported_at")
    Instant importedAt;
    @Version
    int version;

    static Optional<Rating> of(UUID enterpriseId, int year) {
        return find("enterpriseId = ?1 and ratedYear = ?2", enterpriseId, year).firstResultOptional();
    }

    static List<Rating> ofEnterprise(UUID enterpriseId) {
        return list("enterpriseId = ?1 order by ratedYear desc", enterpriseId);
    }
}
