package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The points of an application by its product's scorecard, line by line as anyone can count them again.
 *
 * @param most that there could be
 * @param points of those lines alone whose facts may be seen
 */
public record Score(int points, int most, List<Line> lines) {

    /** @param value {@code null} when the fact is not known or was not consented to @param seen whether it may be seen */
    public record Line(FactCode fact, String value, int points, int most, boolean seen) {
        /** The value for people's eyes. */
        public String shown() {
            return fact.shown(value);
        }
    }

    static Score of(List<Criterion> scorecard, List<Fact> facts) {
        Map<FactCode, Fact> known = facts.stream().collect(Collectors.toMap(Fact::code, fact -> fact, (a, b) -> a));
        var lines = scorecard.stream().map(criterion -> line(criterion, known.get(criterion.fact()))).toList();
        return new Score(lines.stream().mapToInt(Line::points).sum(), lines.stream().mapToInt(Line::most).sum(),
                lines);
    }

    /**
     * A score that was counted before, as it may be shown under a consent that covers these scopes: points of no other
     * facts, and no facts. Those are looked at in the passport, where each look is noted.
     */
    static Score kept(List<Line> lines, Set<ConsentScope> scopes) {
        var shown = lines.stream().map(line -> {
            boolean covered = line.seen() && scopes.contains(line.fact().scope());
            return new Line(line.fact(), null, covered ? line.points() : 0, line.most(), covered);
        }).toList();
        return new Score(shown.stream().mapToInt(Line::points).sum(), shown.stream().mapToInt(Line::most).sum(),
                shown);
    }

    private static Line line(Criterion criterion, Fact fact) {
        BigDecimal value = fact == null ? null : fact.number();
        return new Line(criterion.fact(), fact == null ? null : fact.value(), criterion.points(value),
                criterion.most(), fact != null);
    }
}
