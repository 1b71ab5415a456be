package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The form of a lease's terms: what was typed stays as it was typed. Rows that are empty say nothing. */
final class LeaseForm {
    private final MultivaluedMap<String, String> typed;
    private final List<Problem.FieldError> errors = new ArrayList<>();
    private String refusal;
    private String focus;

    private LeaseForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static LeaseForm of(MultivaluedMap<String, String> typed) {
        var own = new MultivaluedHashMap<String, String>();
        typed.forEach((field, values) -> own.put(field, new ArrayList<>(values)));
        return new LeaseForm(own);
    }

    static LeaseForm empty(String enterpriseId, String unitId) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("enterpriseId", enterpriseId == null ? "" : enterpriseId);
        typed.putSingle("unitId", unitId == null ? "" : unitId);
        typed.putSingle("paymentMonths", "3");
        typed.putSingle("dueDay", "0");
        typed.putSingle("taxRate", "");
        typed.putSingle("depositMonths", "2");
        typed.putSingle("lateFeePercentPerDay", LeaseTerms.USUAL_LATE_FEE.toPlainString());
        typed.putSingle("graceDays", "0");
        typed.putSingle("holdoverPercent", LeaseTerms.USUAL_HOLDOVER.toPlainString());
        return new LeaseForm(typed);
    }

    static LeaseForm of(LeaseTerms terms) {
        var form = new LeaseForm(new MultivaluedHashMap<>());
        form.put("enterpriseId", terms.enterpriseId);
        form.put("startsOn", terms.startsOn);
        form.put("endsOn", terms.endsOn);
        form.put("proration", terms.proration);
        form.put("paymentMonths", terms.paymentMonths);
        form.put("dueDay", terms.dueDay);
        form.put("depositMonths", terms.depositMonths);
        form.put("depositAmount", terms.depositAmount);
        form.put("taxRate", terms.taxRate);
        form.put("lateFeePercentPerDay", terms.lateFeePercentPerDay);
        form.put("graceDays", terms.graceDays);
        form.put("holdoverPercent", terms.holdoverPercent);
        terms.lines.forEach(line -> form.row("", line.unitId(), line.areaSqm(), line.price(), line.basis()));
        terms.charges.forEach(charge -> {
            form.row("charge.", charge.unitId(), charge.areaSqm(), charge.price(), charge.basis());
            form.add("charge.kind", charge.kind());
            form.add("charge.taxRate", charge.taxRate());
        });
        terms.escalations.forEach(step -> {
            form.add("step.from", step.from());
            form.add("step.percent", step.percent());
            form.add("step.price", step.price());
            form.add("step.line", step.line() == null ? null : step.line() + 1);
        });
        terms.freePeriods.forEach(window -> {
            form.add("free.from", window.from());
            form.add("free.to", window.to());
        });
        return form;
    }

    private void row(String prefix, UUID unit, BigDecimal area, BigDecimal price, Basis basis) {
        add(prefix + "unitId", unit);
        add(prefix + "areaSqm", area);
        add(prefix + "price", price);
        add(prefix + "basis", basis);
    }

    void put(String field, Object value) {
        typed.putSingle(field, text(value));
    }

    private void add(String field, Object value) {
        typed.add(field, text(value));
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            var bare = number.stripTrailingZeros();
            return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    /** What was typed as terms; what does not read stands in {@link #errors}. */
    LeaseTerms terms() {
        var terms = new LeaseTerms();
        terms.enterpriseId = read("enterpriseId", 0, UUID::fromString);
        terms.startsOn = read("startsOn", 0, LocalDate::parse);
        terms.endsOn = read("endsOn", 0, LocalDate::parse);
        terms.proration = read("proration", 0, Proration::valueOf);
        terms.paymentMonths = read("paymentMonths", 0, Integer::valueOf);
        terms.dueDay = read("dueDay", 0, Integer::valueOf);
        terms.depositMonths = read("depositMonths", 0, Integer::valueOf);
        terms.depositAmount = read("depositAmount", 0, BigDecimal::new);
        terms.taxRate = read("taxRate", 0, BigDecimal::new);
        terms.lateFeePercentPerDay = read("lateFeePercentPerDay", 0, BigDecimal::new);
        terms.graceDays = read("graceDays", 0, Integer::valueOf);
        terms.holdoverPercent = read("holdoverPercent", 0, BigDecimal::new);
        terms.lines = rows("price", "unitId").stream().map(i -> new RentLine(read("unitId", i, UUID::fromString),
                read("areaSqm", i, BigDecimal::new), read("price", i, BigDecimal::new),
                read("basis", i, Basis::valueOf))).toList();
        terms.charges = rows("charge.price", "charge.price").stream()
                .map(i -> new ChargeTerms(read("charge.kind", i, ChargeKind::valueOf),
                        read("charge.unitId", i, UUID::fromString), read("charge.areaSqm", i, BigDecimal::new),
                        read("charge.price", i, BigDecimal::new), read("charge.basis", i, Basis::valueOf),
                        read("charge.taxRate", i, BigDecimal::new)))
                .toList();
        terms.escalations = rows("step.from", "step.percent").stream()
                .map(i -> new Escalation(read("step.from", i, LocalDate::parse),
                        read("step.percent", i, BigDecimal::new), read("step.price", i, BigDecimal::new), line(i)))
                .toList();
        terms.freePeriods = rows("free.from", "free.to").stream()
                .map(i -> new FreePeriod(read("free.from", i, LocalDate::parse), read("free.to", i, LocalDate::parse)))
                .toList();
        return terms;
    }

    private Integer line(int row) {
        Integer line = read("step.line", row, Integer::valueOf);
        return line == null ? null : line - 1;
    }

    /** From an amendment's form. */
    LocalDate effectiveFrom() {
        return read("effectiveFrom", 0, LocalDate::parse);
    }

    private List<Integer> rows(String field, String other) {
        var rows = new ArrayList<Integer>();
        int most = Math.max(typed.getOrDefault(field, List.of()).size(), typed.getOrDefault(other, List.of()).size());
        for (int i = 0; i < most; i++) {
            if (!at(field, i).isEmpty() || !at(other, i).isEmpty()) {
                rows.add(i);
            }
        }
        return rows;
    }

    private <T> T read(String field, int row, Function<String, T> reading) {
        var text = at(field, row);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            errors.add(new Problem.FieldError(field, Language.words(TermsWords.class).unreadable(text)));
            return null;
        }
    }

    /** What stands in a field, empty when nothing does. */
    public String at(String field, int row) {
        var values = typed.getOrDefault(field, List.of());
        return row < values.size() && values.get(row) != null ? values.get(row).strip() : "";
    }

    public String value(String field) {
        return at(field, 0);
    }

    /** The rows to draw of a group. */
    public List<Integer> rowsOf(String group) {
        return IntStream.range(0, new LeaseRows(typed).count(group)).boxed().toList();
    }

    /** A row's number as people count. */
    public int shown(int row) {
        return row + 1;
    }

    /** Adds or takes away the row that a button asked for. @return false when none did */
    boolean changed() {
        var asked = value("rows");
        typed.remove("rows");
        focus = asked.isEmpty() ? null : new LeaseRows(typed).change(asked);
        return !asked.isEmpty();
    }

    /** Whether typing goes on in this row, {@code null} = at the button that adds. */
    public boolean isFocus(String group, Integer row) {
        return (row == null ? group : group + ":" + row).equals(focus);
    }

    void refused(Problem problem) {
        if (problem.errors().isEmpty()) {
            refusal = problem.getMessage();
        }
        problem.errors().stream().filter(error -> errors.stream().noneMatch(error::equals)).forEach(errors::add);
    }

    /** Why nothing was written although each field may be right; {@code null} when there is no such reason. */
    public String refusal() {
        return refusal;
    }

    public boolean faulty() {
        return !errors.isEmpty();
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    /** All errors, those of rows with their row. */
    public List<Problem.FieldError> told() {
        return errors.stream().map(error -> withRow(error.field().replaceAll("\\W.*", ""), error)).toList();
    }

    /** The errors of a group of rows, which name their row themselves; none while rows come and go. */
    public List<Problem.FieldError> errorsOf(String group) {
        if (focus != null) {
            return List.of();
        }
        var rows = group.equals("lines") ? List.of("unitId", "areaSqm", "price", "basis") : List.of(group);
        return errors.stream().filter(error -> error.field().startsWith(group) || rows.contains(error.field()))
                .map(error -> withRow(group, error)).toList();
    }

    /** Rules count the rows that say something, people those that they see. */
    private Problem.FieldError withRow(String group, Problem.FieldError error) {
        var row = error.field().replaceAll("\\D", "");
        if (row.isEmpty()) {
            return error;
        }
        var said = switch (group) {
            case "lines" -> rows("price", "unitId");
            case "freePeriods" -> rows("free.from", "free.to");
            case "escalations" -> rows("step.from", "step.percent");
            default -> rows("charge.price", "charge.price");
        };
        int place = Integer.parseInt(row);
        int drawn = place < said.size() ? said.get(place) : place;
        var words = Language.words(TermsWords.class);
        var cell = cell(words, error.field().substring(error.field().lastIndexOf('.') + 1));
        return new Problem.FieldError(error.field(), cell == null
                ? words.inRow(drawn + 1, error.message())
                : words.inCell(drawn + 1, cell, error.message()));
    }

    private static String cell(TermsWords words, String name) {
        return switch (name) {
            case "unitId" -> words.unit();
            case "areaSqm" -> Language.words(LeaseWords.class).area();
            case "price" -> words.price();
            case "basis" -> words.basis();
            case "from" -> words.from();
            case "to" -> words.to();
            case "percent" -> words.percent();
            case "kind" -> words.kind();
            case "taxRate" -> Language.words(LeaseWords.class).taxRate();
            default -> null;
        };
    }
}
