package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonRawValue;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.identity.Person;

/**
 * One move of an enterprise's history.
 *
 * @param from {@code null} in the first
 * @param by {@code null} when no person did it
 * @param evaluation JSON, as it stood then; {@code null} where no rule decided
 */
record StepView(UUID id, Lifecycle from, Lifecycle to, Instant at, By by, String reason, String rule,
        @JsonRawValue String evaluation) {

    /** A person of the park's staff. */
    record By(UUID id, String name) {
        static By of(UUID id, java.util.Map<UUID, String> names) {
            return id == null ? null : new By(id, names.get(id));
        }
    }

    /** The whole history, oldest first. */
    static List<StepView> of(Enterprise enterprise) {
        var rows = EnterpriseStage.of(enterprise);
        var names = Person
                .names(rows.stream().map(row -> row.by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> new StepView(row.id, row.from, row.to, row.at, By.of(row.by, names), row.reason,
                row.rule, row.evaluation)).toList();
    }
}
