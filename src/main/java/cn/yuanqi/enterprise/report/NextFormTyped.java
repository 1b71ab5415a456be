package cn.yuanqi.enterprise.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * The next version of a form as an operator types it: the lines of the latest version, then new ones. What a line means
 * (its code, its kind, how it adds up) stays; a new line gets its code from its English title.
 */
final class NextFormTyped {
    private static final int MOST = 60;

    private final List<Line> lines = new ArrayList<>();
    private final String validFrom;
    private final String titleZh;
    private final String titleEn;
    private final List<Problem.FieldError> errors = new ArrayList<>();
    private final Set<String> asked;

    /**
     * One line as typed.
     *
     * @param was the line of the latest version, {@code null} for a new one
     */
    record Line(int place, Field was, Field typed, boolean drop) {

        public boolean isNew() {
            return was == null;
        }

        /** A new line that nobody wrote into. */
        boolean isBlank() {
            return was == null && (typed.titleZh() + typed.titleEn() + typed.noteZh() + typed.noteEn()).isBlank();
        }

        public List<Unit> units() {
            return was == null ? List.of(Unit.values()) : was.kind().units();
        }

        /** The name of an input of this line, which is also what its errors are called. */
        public String name(String input) {
            return input + "." + place;
        }
    }

    private NextFormTyped(String validFrom, String titleZh, String titleEn, Set<String> asked) {
        this.validFrom = validFrom;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.asked = asked;
    }

    /** As the latest version stands, with room for one more line. */
    static NextFormTyped of(ReportForm latest) {
        var form = new NextFormTyped("", latest.titleZh, latest.titleEn, Set.of());
        latest.fields().forEach(field -> form.lines.add(new Line(form.lines.size(), field, field, false)));
        form.more();
        return form;
    }

    static NextFormTyped of(ReportForm latest, MultivaluedMap<String, String> sent) {
        var form = new NextFormTyped(text(sent, "validFrom"), text(sent, "titleZh"), text(sent, "titleEn"),
                Set.copyOf(List.of(text(sent, "asked").split(","))));
        var fields = latest.fields();
        long sentLines = IntStream.range(0, MOST).takeWhile(i -> sent.containsKey("titleZh." + i)).count();
        for (int i = 0; i < Math.max(fields.size(), sentLines); i++) {
            form.lines.add(line(i, i < fields.size() ? fields.get(i) : null, sent));
        }
        return form;
    }

    private static Line line(int place, Field was, MultivaluedMap<String, String> sent) {
        var unit = Arrays.stream(Unit.values()).filter(one -> one.name().equals(text(sent, "unit." + place)))
                .findFirst().orElse(was == null ? null : was.unit());
        var kind = was != null ? was.kind() : unit == null ? null : unit.kind();
        var adds = kind == FieldKind.MONEY || kind == FieldKind.COUNT;
        var aggregation = !adds
                ? Aggregation.NONE
                : "LAST".equals(text(sent, "aggregation." + place)) ? Aggregation.LAST : Aggregation.SUM;
        var typed = new Field(was == null ? null : was.code(), text(sent, "titleZh." + place),
                text(sent, "titleEn." + place), kind, unit, sent.containsKey("required." + place),
                was == null ? sent.containsKey("signed." + place) : was.signed(), text(sent, "noteZh." + place),
                text(sent, "noteEn." + place), was == null ? aggregation : was.aggregation());
        return new Line(place, was, typed, sent.containsKey("drop." + place));
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        var text = sent.getFirst(name);
        return text == null ? "" : text.strip();
    }

    /** Room for one more line. */
    void more() {
        lines.add(new Line(lines.size(), null,
                new Field(null, "", "", null, null, true, false, "", "", Aggregation.SUM), false));
    }

    /** What was typed, to be checked and made. */
    NextForm wanted() {
        var codes = new ArrayList<>(lines.stream().filter(line -> !line.isNew()).map(line -> line.was().code())
                .toList());
        return new NextForm(validFrom, titleZh, titleEn, kept().stream().map(line -> {
            var typed = line.typed();
            return new Field(line.isNew() ? code(typed.titleEn(), codes) : typed.code(), typed.titleZh(),
                    typed.titleEn(), typed.kind(), typed.unit(), typed.required(), typed.signed(),
                    nothing(typed.noteZh()), nothing(typed.noteEn()), typed.aggregation());
        }).toList());
    }

    private List<Line> kept() {
        return lines.stream().filter(line -> !line.drop() && !line.isBlank()).toList();
    }

    private static String nothing(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** {@code Green loans} becomes {@code greenLoans}; {@code null} when no letter begins it. */
    static String code(String title, Collection<String> taken) {
        var words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip().replaceFirst("^[0-9 ]+", "");
        var code = Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        if (code.isEmpty()) {
            return null;
        }
        var first = Character.toLowerCase(code.charAt(0)) + code.substring(1, Math.min(code.length(), 36));
        var free = IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? first : first + n)
                .filter(one -> !taken.contains(one)).findFirst().orElseThrow();
        taken.add(free);
        return free;
    }

    /** Puts what was refused to the inputs that it is about. */
    void refused(List<Problem.FieldError> refused) {
        var kept = kept();
        for (Problem.FieldError error : refused) {
            var at = error.field().split("[.]");
            if (at.length < 3) {
                errors.add(error);
                continue;
            }
            var line = kept.get(Integer.parseInt(at[1]));
            boolean unnamed = at[2].equals("code");
            var input = unnamed ? "titleEn" : at[2].equals("kind") || at[2].equals("aggregation") ? "unit" : at[2];
            if (errors.stream().noneMatch(one -> one.field().equals(line.name(input)))) {
                errors.add(new Problem.FieldError(line.name(input), unnamed
                        ? Language.words(ReportFormWords.class).noEnglishTitle()
                        : error.message()));
            }
        }
    }

    /** The lines whose dropping was not asked about yet. */
    boolean asks() {
        return lines.stream().anyMatch(line -> line.drop() && !line.isNew() && !asked.contains(line.was().code()));
    }

    /** Their titles, for the question. */
    public String dropped() {
        return lines.stream().filter(line -> line.drop() && !line.isNew()).map(line -> line.was().title())
                .collect(Collectors.joining(Language.current() == Language.ZH ? "、" : ", "));
    }

    /** The codes that the question is about. */
    public String asked() {
        return lines.stream().filter(line -> line.drop() && !line.isNew()).map(line -> line.was().code())
                .collect(Collectors.joining(","));
    }

    public List<Line> lines() {
        return lines;
    }

    public String validFrom() {
        return validFrom;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }
}
