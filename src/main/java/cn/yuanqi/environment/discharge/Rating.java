package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** The authority's credit rating of an enterprise for a year (环发〔2013〕150号): an imported fact, apart from the verdict. */
@Entity
@Table(name = "credit_rating")
class Rating extends ParkScoped {
    private static final UUID NONE = new UUID(0, 0);

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

    /** Behind which rating a page begins. */
    private record After(int year, UUID id) {
        static After of(String[] parts) {
            try {
                return new After(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException unreadable) {
                throw Cursor.bad();
            }
        }
    }

    /**
     * The newest first.
     *
     * @param enterprise {@code null} for the whole park's
     * @param cursor of the page before, {@code null} for the first
     * @throws cn.yuanqi.platform.Problem 422 for a cursor that does not read
     */
    static Listing<Rating> page(UUID enterprise, int limit, String cursor) {
        var parts = Cursor.decode(cursor, 2);
        var after = parts == null ? new After(Integer.MAX_VALUE, NONE) : After.of(parts);
        Map<String, Object> parameters = new HashMap<>();
        var which = "1 = 1";
        if (enterprise != null) {
            which = "enterpriseId = :enterprise";
            parameters.put("enterprise", enterprise);
        }
        long total = count(which, parameters);
        parameters.putAll(Map.of("year", after.year, "id", after.id));
        List<Rating> found = find(which + " and ratedYear <= :year and (ratedYear < :year or id > :id)"
                + " order by ratedYear desc, id", parameters).page(0, limit + 1).list();
        return Listing.cut(found, limit, total,
                rating -> Cursor.encode(String.valueOf(rating.ratedYear), rating.id.toString()));
    }
}
