package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** How what is asked for is spread over the invoice's lines, to the fen. */
final class ReliefShares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ReliefShares() {
    }

    /**
     * What is left of one line.
     *
     * @param amount as issued, CNY
     * @param left what was not relieved before
     */
    record Line(UUID id, BigDecimal amount, BigDecimal left) {
    }

    /**
     * The parts by line; each more than 0 and no more than is left of its line.
     *
     * @param open what the invoice still asks for
     * @throws Problem 422 when it is more than that, or names another invoice's line
     */
    static Map<UUID, BigDecimal> of(ReliefInput input, BigDecimal whole, BigDecimal open, List<Line> lines) {
        var words = Language.words(ReliefWords.class);
        boolean ofLines = input.lines != null && !input.lines.isEmpty();
        var parts = ofLines
                ? named(input.lines, lines)
                : spread(sum(whole, input.amount, input.percent), lines);
        var sum = parts.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        if (sum.signum() <= 0) {
            throw Problem.invalid(ofLines ? "lines" : "amount", words.nothingLeft());
        }
        if (sum.compareTo(open) > 0) {
            throw Problem.invalid(ofLines ? "lines" : "amount", words.moreThanOpen(open.toPlainString()));
        }
        return parts;
    }

    private static Map<UUID, BigDecimal> named(List<ReliefInput.Part> asked, List<Line> lines) {
        var words = Language.words(ReliefWords.class);
        var parts = new LinkedHashMap<UUID, BigDecimal>();
        for (var part : asked) {
            var line = lines.stream().filter(one -> one.id().equals(part.lineId())).findFirst()
                    .orElseThrow(() -> Problem.invalid("lines", words.noSuchLine()));
            var sum = sum(line.amount(), part.amount(), part.percent());
            if (sum.compareTo(line.left()) > 0) {
                throw Problem.invalid("lines", words.moreThanLeft(line.left().toPlainString()));
            }
            if (sum.signum() > 0) {
                parts.put(line.id(), sum);
            }
        }
        return parts;
    }

    private static BigDecimal sum(BigDecimal of, BigDecimal amount, BigDecimal percent) {
        return amount != null
                ? amount.setScale(2)
                : of.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /**
     * In proportion to what is left of each line. The running sum is rounded, not the parts, so that they add up; a part
     * is then at most its line rounded up, and that is the line.
     */
    static Map<UUID, BigDecimal> spread(BigDecimal sum, List<Line> lines) {
        var costing = lines.stream().filter(line -> line.left().signum() > 0).toList();
        var whole = costing.stream().map(Line::left).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        if (sum.compareTo(whole) > 0) {
            throw Problem.invalid("amount",
                    Language.words(ReliefWords.class).moreThanLeft(whole.toPlainString()));
        }
        var parts = new LinkedHashMap<UUID, BigDecimal>();
        var reached = BigDecimal.ZERO.setScale(2);
        var given = BigDecimal.ZERO.setScale(2);
        for (Line line : costing) {
            reached = reached.add(line.left());
            var now = sum.multiply(reached).divide(whole, 2, RoundingMode.HALF_UP);
            if (now.compareTo(given) > 0) {
                parts.put(line.id(), now.subtract(given));
            }
            given = now;
        }
        return parts;
    }
}
