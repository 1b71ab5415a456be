package cn.yuanqi.portal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.audit.Asker;
import cn.yuanqi.audit.AuditLine;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.StandInWords;
import cn.yuanqi.platform.Language;

/**
 * An entry as a person tells it.
 *
 * @param kind {@code add}, {@code edit} or {@code remove}: how it is drawn
 * @param subject what it was done to, {@code null} when it has no name
 * @param about the enterprise that it belongs to, {@code null} for none or when the subject is that
 */
record AuditStory(Instant at, String who, String email, String kind, String did, String noun, Place subject,
        Place about, List<Row> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_A_GLANCE = 6;

    /** A name, and where it leads: {@code null} for nowhere. */
    record Place(String name, String path) {
    }

    /** One field; {@code before} and {@code after} in words, {@code null} where it was not there. */
    record Row(String field, String before, String after) {
    }

    static List<AuditStory> of(List<AuditLine> lines, String park) {
        var ids = lines.stream().map(line -> line.what().enterpriseId()).filter(Objects::nonNull).distinct().toList();
        Map<UUID, String> names = Enterprise.byIds(ids).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.id, enterprise -> enterprise.name));
        var called = AuditNames.of(ids(lines));
        return lines.stream().map(line -> of(line, names, rows(line, called), "/parks/" + park + "/enterprises/"))
                .toList();
    }

    private static AuditStory of(AuditLine line, Map<UUID, String> names, List<Row> rows,
            String register) {
        var what = line.what();
        boolean itself = what.id() != null && what.id().equals(what.enterpriseId());
        var enterprise = names.get(what.enterpriseId());
        var file = enterprise == null ? null : new Place(enterprise, register + what.enterpriseId() + "/history");
        var label = itself && enterprise != null ? enterprise : label(what);
        var subject = label == null ? null : new Place(label, itself && file != null ? file.path() : null);
        var person = line.person();
        return new AuditStory(line.at(), person == null ? words().machine() : by(person, line.inNameOf()),
                person == null ? null : person.email(), kind(line), AuditWord.verb(line.verb()),
                AuditWord.noun(what.noun()), subject, itself ? null : file, rows);
    }

    private static String by(Asker.Person person, AuditLine.InNameOf whom) {
        return whom == null ? person.name() : Language.words(StandInWords.class).pair(person.name(), whom.name());
    }

    private static String label(AuditLine.Subject what) {
        return what.label() != null && AuditWord.isValue(what.noun(), what.label())
                ? AuditWord.value(what.noun(), what.label())
                : what.label();
    }

    /** Whose file the entry stands in is said beside it. */
    private static boolean isAbout(AuditLine line, JsonNode value) {
        return value != null && line.what().enterpriseId() != null
                && value.asText().equals(line.what().enterpriseId().toString());
    }

    private static String kind(AuditLine line) {
        if (line.before() == null) {
            return "add";
        }
        return line.after() == null ? "remove" : "edit";
    }

    private static List<Row> rows(AuditLine line, Map<String, String> names) {
        var before = read(line.before());
        var after = read(line.after());
        var fields = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        var value = new AuditValue(line.what().noun(), names);
        return fields.stream().filter(name -> !value.isMute(before.get(name)) && !value.isMute(after.get(name)))
                .filter(name -> !name.equals("enterpriseId") || !isAbout(line, after.get(name)))
                .map(name -> new Row(value.field(name, before.get(name), after.get(name)), value.of(before.get(name)),
                        value.of(after.get(name))))
                .toList();
    }

    /** The ids in these entries. */
    private static Set<UUID> ids(List<AuditLine> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.before(), line.after())).filter(Objects::nonNull)
                .flatMap(json -> read(json).properties().stream()).map(Map.Entry::getValue).filter(AuditValue::isId)
                .map(id -> UUID.fromString(id.asText())).collect(Collectors.toSet());
    }

    private static JsonNode read(String json) {
        try {
            return json == null ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What is shown at once; of whole subjects the rest is unfolded. */
    public List<Row> glance() {
        return isLong() ? rows.subList(0, AT_A_GLANCE) : rows;
    }

    public List<Row> rest() {
        return isLong() ? rows.subList(AT_A_GLANCE, rows.size()) : List.of();
    }

    private boolean isLong() {
        return rows.size() > AT_A_GLANCE + 2;
    }

    public String icon() {
        return switch (kind) {
            case "add" -> "plus";
            case "remove" -> "x";
            default -> "pencil";
        };
    }

    private static AuditWords words() {
        return Language.words(AuditWords.class);
    }
}
