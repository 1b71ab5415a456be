package cn.yuanqi.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.audit.AuditLine;
import cn.yuanqi.enterprise.Enterprise;
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
        return lines.stream().map(line -> of(line, names, "/parks/" + park + "/enterprises/")).toList();
    }

    private static AuditStory of(AuditLine line, Map<UUID, String> names, String register) {
        var what = line.what();
        boolean itself = what.id() != null && what.id().equals(what.enterpriseId());
        var enterprise = names.get(what.enterpriseId());
        var file = enterprise == null ? null : new Place(enterprise, register + what.enterpriseId() + "/history");
        var label = itself && enterprise != null ? enterprise : what.label();
        var subject = label == null ? null : new Place(label, itself && file != null ? file.path() : null);
        var person = line.person();
        return new AuditStory(line.at(), person == null ? words().machine() : person.name(),
                person == null ? null : person.email(), kind(line), AuditWord.verb(line.verb()),
                AuditWord.noun(what.noun()), subject, itself ? null : file, rows(line));
    }

    private static String kind(AuditLine line) {
        if (line.before() == null) {
            return "add";
        }
        return line.after() == null ? "remove" : "edit";
    }

    private static List<Row> rows(AuditLine line) {
        var before = read(line.before());
        var after = read(line.after());
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        var rows = new ArrayList<Row>();
        for (String name : names) {
            if (!AuditValue.isId(before.get(name)) && !AuditValue.isId(after.get(name))) {
                rows.add(new Row(AuditWord.field(name), AuditValue.of(before.get(name)),
                        AuditValue.of(after.get(name))));
            }
        }
        return rows;
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
