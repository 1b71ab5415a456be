package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** Something about an enterprise that no report says: recorded by whom and when; of a kind the last word holds. */
@Entity
@Table(name = "enterprise_fact")
public class RecordedFact extends ParkScoped {
    private static final int LONGEST = 200;

    enum Kind {
        SPECIAL_FIELD, MERGED, ACQUIRED, LISTED;

        boolean isExit() {
            return this != SPECIAL_FIELD;
        }
    }

    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;
    /** Whether it is so; a later row may say that it is not. */
    @Column(updatable = false)
    boolean holds;
    @Column(name = "since_day", updatable = false)
    LocalDate since;
    /** The paper that shows it: its name or number. */
    @Column(name = "document_reference", updatable = false)
    String document;
    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;
    @Column(name = "recorded_by", columnDefinition = "binary(16)", updatable = false)
    UUID recordedBy;

    /** As people state it; {@code holds} is yes when it is not said. */
    record Stated(Kind kind, Boolean holds, LocalDate since, String document) {
        /** @throws Problem 422 with every field that does not hold */
        void mustHold(LocalDate today) {
            var words = Language.words(EligibilityWords.class);
            var flaws = new ArrayList<Problem.FieldError>();
            if (kind == null) {
                flaws.add(new Problem.FieldError("kind", words.factMissing()));
            }
            if (since == null || since.isAfter(today)) {
                flaws.add(new Problem.FieldError("since", words.sinceWrong()));
            }
            if (document != null && document.length() > LONGEST) {
                flaws.add(new Problem.FieldError("document", Language.words(IncubationWords.class).tooLong(LONGEST)));
            }
            if (kind != null && kind.isExit() && !Boolean.FALSE.equals(holds)
                    && (document == null || document.isBlank())) {
                flaws.add(new Problem.FieldError("document", words.documentMissing()));
            }
            if (!flaws.isEmpty()) {
                throw Problem.invalid(flaws);
            }
        }
    }

    /** @throws Problem 422 with every field that does not hold */
    static RecordedFact write(Enterprise enterprise, Stated stated, Stamp stamp) {
        stated.mustHold(stamp.today());
        var fact = new RecordedFact();
        fact.enterpriseId = enterprise.id;
        fact.kind = stated.kind();
        fact.holds = !Boolean.FALSE.equals(stated.holds());
        fact.since = stated.since();
        fact.document = stated.document() == null ? "" : stated.document().strip();
        fact.recordedAt = stamp.instant();
        fact.recordedBy = stamp.person();
        fact.persist();
        return fact;
    }

    /** All that was ever recorded, oldest first. */
    static List<RecordedFact> of(Enterprise enterprise) {
        return list("enterpriseId = ?1 order by recordedAt, id", enterprise.id);
    }

    /** The enterprises in special fields, by the last word about each. */
    static Set<UUID> special(LocalDate on) {
        var special = new HashSet<UUID>();
        List<RecordedFact> told = list("kind = ?1 and since <= ?2 order by recordedAt, id", Kind.SPECIAL_FIELD, on);
        told.forEach(fact -> {
            if (fact.holds) {
                special.add(fact.enterpriseId);
            } else {
                special.remove(fact.enterpriseId);
            }
        });
        return special;
    }

    /** Of each kind the last word about it, as far as it had begun on the day. */
    static Map<Kind, RecordedFact> asOf(Enterprise enterprise, LocalDate on) {
        var last = new EnumMap<Kind, RecordedFact>(Kind.class);
        of(enterprise).stream().filter(fact -> !fact.since.isAfter(on)).forEach(fact -> last.put(fact.kind, fact));
        return last;
    }
}
