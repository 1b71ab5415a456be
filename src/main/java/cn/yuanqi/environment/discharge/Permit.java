package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** An enterprise's discharge permit (排污许可证): from when to when, and how much of what in a year. */
@Entity
@Table(name = "discharge_permit")
class Permit extends ParkScoped {
    private static final String ORDER = " order by validTo, id";
    private static final UUID NONE = new UUID(0, 0);

    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    String number;
    @Column(name = "valid_from")
    LocalDate validFrom;
    /** The last day. */
    @Column(name = "valid_to")
    LocalDate validTo;
    @OneToMany(mappedBy = "permit", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("factor")
    @BatchSize(size = 200)
    List<PermittedAmount> amounts = new ArrayList<>();
    @Unaudited("the entry says when")
    @Column(name = "edited_at")
    Instant editedAt;
    @Version
    int version;

    static Optional<Permit> byId(UUID id) {
        return findByIdOptional(id);
    }

    static List<Permit> ofEnterprise(UUID enterpriseId) {
        return list("enterpriseId = ?1 order by validFrom desc", enterpriseId);
    }

    /** Where a page of permits begins: behind this one. */
    record After(LocalDate validTo, UUID id) {
        /** @throws Problem 422 for a cursor that does not read */
        static After of(String cursor) {
            var parts = Cursor.decode(cursor, 2);
            try {
                return parts == null ? null : new After(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw Cursor.bad();
            }
        }
    }

    String cursor() {
        return Cursor.encode(validTo.toString(), id.toString());
    }

    /** Those that end first at the front. @param enterprise {@code null} for all @param after {@code null} from the first */
    static List<Permit> page(UUID enterprise, After after, int most) {
        var from = after == null ? new After(LocalDate.EPOCH, NONE) : after;
        var behind = "validTo >= ?1 and (validTo > ?1 or id > ?2)";
        return (enterprise == null
                ? find(behind + ORDER, from.validTo, from.id)
                : find("enterpriseId = ?3 and " + behind + ORDER, from.validTo, from.id, enterprise))
                .<Permit>page(0, most).list();
    }

    static long countOf(UUID enterprise) {
        return enterprise == null ? count() : count("enterpriseId", enterprise);
    }

    /** Those in force that day. */
    static List<Permit> inForce(LocalDate day) {
        return list("validFrom <= ?1 and validTo >= ?1 order by enterpriseId", day);
    }

    static List<Permit> endingBetween(LocalDate from, LocalDate to) {
        return list("validTo between ?1 and ?2 order by validTo, id", from, to);
    }

    boolean isInForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && !validTo.isBefore(day);
    }

    /** Another permit of the enterprise whose days this one would share. */
    static boolean overlaps(UUID enterpriseId, LocalDate from, LocalDate to, UUID own) {
        return count("enterpriseId = ?1 and validFrom <= ?3 and validTo >= ?2 and id <> ?4", enterpriseId, from, to,
                own) > 0;
    }

    /** Puts these amounts, kg per year by factor, in the place of the present ones; what stays keeps its row. */
    void permit(Map<String, BigDecimal> wanted) {
        amounts.removeIf(amount -> !wanted.containsKey(amount.factor));
        wanted.forEach((factor, kg) -> amounts.stream().filter(amount -> amount.factor.equals(factor)).findFirst()
                .orElseGet(() -> PermittedAmount.of(this, factor)).kgPerYear = kg);
    }
}
