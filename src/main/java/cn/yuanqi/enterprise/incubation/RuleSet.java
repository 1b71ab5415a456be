package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.ParkScoped;

/** A version of what a park asks before it takes in or graduates an enterprise. Never changed: a new version follows. */
@Entity
@Table(name = "rule_set")
public class RuleSet extends ParkScoped {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    RuleKind kind;
    @Column(updatable = false)
    int version;
    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;
    @Column(updatable = false)
    String title;
    @Column(updatable = false)
    String source;
    @Enumerated(EnumType.STRING)
    @Column(name = "matches", updatable = false)
    Match match;
    /** Whether a decision may be taken against it: then the history says so. */
    @Column(updatable = false)
    boolean advisory;
    @Column(name = "written_at", updatable = false)
    Instant writtenAt;
    /** {@code null} for the shipped one. */
    @Column(name = "written_by", columnDefinition = "binary(16)", updatable = false)
    UUID writtenBy;
    @OneToMany(mappedBy = "ruleSet", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @OrderBy("position")
    List<RuleLine> lines = new ArrayList<>();

    enum Match {
        ALL, ANY
    }

    static RuleSet write(RuleDraft draft, int version, Stamp stamp) {
        var set = new RuleSet();
        set.kind = draft.kind();
        set.version = version;
        set.validFrom = draft.validFrom();
        set.title = draft.title().strip();
        set.source = draft.source() == null ? "" : draft.source().strip();
        set.match = draft.match();
        set.advisory = Boolean.TRUE.equals(draft.advisory());
        set.writtenAt = stamp.instant();
        set.writtenBy = stamp.person();
        draft.conditions().forEach(condition -> set.lines.add(RuleLine.of(set, condition)));
        set.persist();
        return set;
    }

    List<Condition> conditions() {
        return lines.stream().map(RuleLine::condition).toList();
    }

    Light judge(List<Finding> findings) {
        var lights = findings.stream().map(Finding::light).toList();
        return match == Match.ALL ? Light.all(lights) : Light.any(lights);
    }

    /** The version in force on a day: the latest that began; days before all of them are judged by the first. */
    static Optional<RuleSet> inForce(RuleKind kind, LocalDate on) {
        Optional<RuleSet> begun = find("kind = ?1 and validFrom <= ?2 order by validFrom desc, version desc", kind, on)
                .firstResultOptional();
        return begun.isPresent()
                ? begun
                : find("kind = ?1 order by validFrom, version", kind).firstResultOptional();
    }

    /** All versions, the newest first. */
    static List<RuleSet> all() {
        return list("order by kind, version desc");
    }

    static int latest(RuleKind kind) {
        return RuleSet.<RuleSet>find("kind = ?1 order by version desc", kind).firstResultOptional()
                .map(set -> set.version).orElse(0);
    }
}
