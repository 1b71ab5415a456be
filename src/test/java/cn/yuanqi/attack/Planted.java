package cn.yuanqi.attack;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;

import org.hibernate.SessionFactory;

import io.agroal.api.AgroalDataSource;

/**
 * One row in each table of a park that has ids, all of the same id, which is also that of their enterprise, lender and of
 * whatever else they point at: whoever may not see that enterprise may be told of none of them, by whichever door. Made
 * up from the columns, so that a table of tomorrow is in it.
 */
@ApplicationScoped
class Planted {
    /** Of no park, but pointed at. */
    private static final Set<String> GLOBAL = Set.of("institution", "person");

    @Inject
    AgroalDataSource database;
    @Inject
    SessionFactory entities;

    private record Cell(String name, String type, boolean wanted, int length) {
    }

    /**
     * @param text what stands wherever a text may, cut to the column's length
     * @return the tables with a row now
     */
    List<String> plant(String park, UUID id, String text) throws SQLException {
        var words = words();
        var tables = tables();
        try (var connection = database.getConnection()) {
            connection.createStatement().execute("SET foreign_key_checks = 0");
            for (var table : tables.entrySet()) {
                insert(connection, table.getKey(), table.getValue(), cell -> value(cell, park, id,
                        words.getOrDefault(table.getKey() + "." + cell.name(), cut(text, cell))));
            }
            connection.createStatement().execute("SET foreign_key_checks = 1");
        }
        return List.copyOf(tables.keySet());
    }

    private interface Values {
        Object of(Cell cell);
    }

    private static void insert(Connection connection, String table, List<Cell> cells, Values values)
            throws SQLException {
        var filled = cells.stream().filter(cell -> values.of(cell) != null).toList();
        var names = String.join(", ", filled.stream().map(cell -> '`' + cell.name() + '`').toList());
        var marks = String.join(", ", filled.stream().map(cell -> "?").toList());
        try (var insert = connection
                .prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            for (int i = 0; i < filled.size(); i++) {
                insert.setObject(i + 1, values.of(filled.get(i)));
            }
            insert.executeUpdate();
        }
    }

    private static String cut(String text, Cell cell) {
        return text.substring(0, Math.min(text.length(), cell.length()));
    }

    private static Object value(Cell cell, String park, UUID id, String word) {
        if (cell.name().equals("park_id")) {
            return park;
        }
        if (cell.type().equals("binary") && cell.length() == 16) {
            return bytes(id);
        }
        boolean isText = cell.type().equals("varchar") || cell.type().equals("text");
        if (!cell.wanted() && !isText) {
            return null;
        }
        return switch (cell.type()) {
            case "date" -> "2026-01-01";
            case "datetime" -> "2026-01-01 00:00:00";
            case "char", "varchar", "text" -> word;
            case "mediumtext", "longtext", "json" -> "{}";
            case "binary", "blob", "mediumblob", "longblob", "varbinary" -> new byte[Math.min(cell.length(), 32)];
            default -> 1;
        };
    }

    /** Takes the rows away again. */
    void uproot(List<String> tables, UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute("SET foreign_key_checks = 0");
            for (String table : tables) {
                try (var delete = connection.prepareStatement("delete from " + table + " where id = ?")) {
                    delete.setBytes(1, bytes(id));
                    delete.executeUpdate();
                }
            }
            try (var delete = connection
                    .prepareStatement("delete from membership where enterprise_id = ? or institution_id = ?")) {
                delete.setBytes(1, bytes(id));
                delete.setBytes(2, bytes(id));
                delete.executeUpdate();
            }
            connection.createStatement().execute("SET foreign_key_checks = 1");
        }
    }

    /** What stands in the rows, by table. */
    Map<String, Long> sums(List<String> tables, UUID id) throws SQLException {
        Map<String, Long> sums = new LinkedHashMap<>();
        try (var connection = database.getConnection()) {
            for (String table : tables) {
                try (var select = connection.prepareStatement("select * from " + table + " where id = ?")) {
                    select.setBytes(1, bytes(id));
                    var row = select.executeQuery();
                    var sum = new CRC32();
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            sum.update(row.getBytes(i) == null ? new byte[1] : row.getBytes(i));
                        }
                    }
                    sums.put(table, sum.getValue());
                }
            }
        }
        return sums;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The tables that have an id and a park, with their columns. */
    private Map<String, List<Cell>> tables() throws SQLException {
        Map<String, List<Cell>> tables = new LinkedHashMap<>();
        try (var connection = database.getConnection();
                var columns = connection.createStatement().executeQuery("select table_name, column_name, data_type, "
                        + "is_nullable, character_maximum_length, column_default from information_schema.columns "
                        + "where table_schema = database() order by table_name, ordinal_position")) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString(1).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                        .add(new Cell(columns.getString(2).toLowerCase(Locale.ROOT), columns.getString(3),
                                "NO".equals(columns.getString(4)),
                                (int) Math.min(columns.getLong(5), Integer.MAX_VALUE)));
            }
        }
        tables.entrySet().removeIf(table -> has(table.getValue(), "id") == null
                || !has(table.getValue(), "id").type().equals("binary")
                || has(table.getValue(), "park_id") == null && !GLOBAL.contains(table.getKey()));
        return tables;
    }

    private static Cell has(List<Cell> cells, String name) {
        return cells.stream().filter(cell -> cell.name().equals(name)).findFirst().orElse(null);
    }

    /** By table and column, a word that the column's enumeration knows. */
    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            var named = entity.getJavaType().getAnnotation(Table.class);
            var table = named == null || named.name().isEmpty() ? snake(entity.getName()) : named.name();
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                if (attribute.getJavaType().isEnum()) {
                    words.put(table + "." + column(attribute),
                            Arrays.stream(attribute.getJavaType().getEnumConstants()).map(Object::toString).findFirst()
                                    .orElseThrow());
                }
            }
        }
        return words;
    }

    private static String column(Attribute<?, ?> attribute) {
        var named = ((java.lang.reflect.AnnotatedElement) attribute.getJavaMember()).getAnnotation(Column.class);
        return named == null || named.name().isEmpty() ? snake(attribute.getName()) : named.name();
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
