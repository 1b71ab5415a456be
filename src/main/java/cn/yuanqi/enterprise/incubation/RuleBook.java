package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Language;

/** All rules of a park, by what they decide, as a page shows them. */
record RuleBook(String path, LocalDate today, List<Chapter> chapters) {

    enum State {
        CURRENT, COMING, PAST
    }

    /** What decides one thing: the version in force, and all versions, the newest first. */
    record Chapter(RuleKind kind, Version current, List<Version> versions) {
        public String form() {
            return kind.name();
        }

        public List<Condition.Code> codes() {
            return List.of(Condition.Code.values());
        }

        public boolean asks(Condition.Code code) {
            return now(code).isPresent();
        }

        /** What the condition in force says in this field; empty where there is none. */
        public String value(Condition.Code code, String field) {
            return now(code).map(one -> switch (field) {
                case "months" -> one.months();
                case "specialMonths" -> one.specialMonths();
                case "years" -> one.years();
                default -> one.amount() == null ? null : Money.grouped(one.amount());
            }).map(Object::toString).orElse("");
        }

        private Optional<Condition> now(Condition.Code code) {
            return current.conditions().stream().filter(one -> one.code() == code).findFirst();
        }
    }

    /**
     * @param until the last day on which it held; {@code null} where none followed, or another was valid from the same
     *            day
     * @param by {@code null} for the shipped one
     */
    record Version(int version, State state, LocalDate from, LocalDate until, String title, String source,
            RuleSet.Match match, boolean advisory, List<Condition> conditions, Instant writtenAt, String by) {

        /** From when until when, as a sentence. */
        public String term() {
            var words = Language.words(EligibilityWords.class);
            return until == null ? words.validFrom(from) : words.validUntil(from, until);
        }
    }

    static RuleBook of(String path, LocalDate today) {
        var all = RuleSet.all();
        var names = Person.names(all.stream().map(set -> set.writtenBy).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new RuleBook(path, today, Arrays.stream(RuleKind.values())
                .map(kind -> chapter(kind, all.stream().filter(set -> set.kind == kind).toList(), today, names))
                .toList());
    }

    private static Chapter chapter(RuleKind kind, List<RuleSet> sets, LocalDate today, Map<UUID, String> names) {
        var inForce = RuleSet.inForce(kind, today).orElseThrow();
        var versions = sets.stream().map(set -> {
            var state = set.id.equals(inForce.id)
                    ? State.CURRENT
                    : set.validFrom.isAfter(today) ? State.COMING : State.PAST;
            return new Version(set.version, state, set.validFrom, until(set, sets), set.title, set.source, set.match,
                    set.advisory, set.conditions(), set.writtenAt, names.get(set.writtenBy));
        }).toList();
        return new Chapter(kind,
                versions.stream().filter(one -> one.state() == State.CURRENT).findFirst().orElseThrow(), versions);
    }

    private static LocalDate until(RuleSet set, List<RuleSet> all) {
        return all.stream().map(one -> one.validFrom).filter(day -> day.isAfter(set.validFrom))
                .min(Comparator.naturalOrder()).map(day -> day.minusDays(1)).orElse(null);
    }
}
