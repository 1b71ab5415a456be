package cn.yuanqi.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;

import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

/** The data rules that a machine can hold, read from the real engine's information_schema. */
@QuarkusTest
@Transactional
class SchemaTest extends TwoParksTest {
    /** Tables of the platform, not of a park; each further one is a decision made here. */
    private static final Set<String> GLOBAL = Set.of("park", "person", "membership", "delegation", "invitation",
            "institution",
            "mn_binding", "quarantine", "lpr_rate", "factor", "limit_library", "job_lease", "outbox_message",
            "flyway_schema_history");

    /** Positions on a plan, for showing only. */
    private static final Set<String> DRAWN = Set.of("outlet.plan_x", "outlet.plan_y", "building_place.plan_x",
            "building_place.plan_y", "building_place.plan_width", "building_place.plan_height");

    @Inject
    EntityManager database;

    @Test
    void everyParkTableHasParkIdNotNull() {
        assertEquals(List.of(), rows("select t.table_name from information_schema.tables t "
                + "left join information_schema.columns c on c.table_schema = t.table_schema "
                + "and c.table_name = t.table_name and c.column_name = 'park_id' and c.is_nullable = 'NO' "
                + "where t.table_schema = database() and t.table_type = 'BASE TABLE' and c.column_name is null")
                .stream()
                .filter(table -> !GLOBAL.contains(table)).toList());
    }

    @Test
    void parkIdLeadsEveryKeyAndIndex() {
        assertEquals(List.of(), rows("select concat(table_name, '.', index_name) from information_schema.statistics "
                + "where table_schema = database() and seq_in_index = 1 and column_name <> 'park_id' "
                + "and not (index_name = 'PRIMARY' and column_name = 'id')").stream().filter(SchemaTest::ofAPark)
                .toList());
    }

    @Test
    void whereTheIdAloneIsThePrimaryKeyParkAndIdAreUniqueToo() {
        var keyedById = rows("select table_name from information_schema.statistics where table_schema = database() "
                + "and index_name = 'PRIMARY' group by table_name having group_concat(column_name) = 'id'");
        var keyedByBoth = rows("select table_name from information_schema.statistics where table_schema = database() "
                + "and non_unique = 0 group by table_name, index_name "
                + "having group_concat(column_name order by seq_in_index) = 'park_id,id'");
        assertEquals(List.of(),
                keyedById.stream().filter(SchemaTest::ofAPark).filter(table -> !keyedByBoth.contains(table))
                        .toList());
    }

    @Test
    void noForeignKeyBetweenParkTablesLeavesOutThePark() {
        var keys = rows("select concat(table_name, '.', constraint_name, ' ', referenced_table_name, ' ', "
                + "group_concat(column_name order by ordinal_position)) from information_schema.key_column_usage "
                + "where table_schema = database() and referenced_table_name is not null "
                + "group by table_name, constraint_name, referenced_table_name");
        assertTrue(keys.size() > 3, "the query finds the keys that there are");
        assertEquals(List.of(), keys.stream().filter(key -> ofAPark(key) && !GLOBAL.contains(key.split(" ")[1]))
                .filter(key -> !key.split(" ")[2].startsWith("park_id,")).toList());
    }

    @Test
    void everyTableIsInnoDbInUtf8WithBinaryOrder() {
        assertEquals(List.of(), rows("select table_name from information_schema.tables where table_schema = database() "
                + "and table_name <> 'flyway_schema_history' and table_type = 'BASE TABLE' "
                + "and (engine <> 'InnoDB' or table_collation <> 'utf8mb4_bin')"));
    }

    @Test
    void noColumnIsATimestampAndNoMoneyIsABinaryFloat() {
        assertEquals(List.of(), rows("select concat(table_name, '.', column_name) from information_schema.columns "
                + "where table_schema = database() and table_name <> 'flyway_schema_history' "
                + "and data_type in ('timestamp', 'float', 'double')").stream()
                .filter(column -> !DRAWN.contains(column)).toList());
    }

    @Test
    void everyEntityIsOfAParkOrNamedAsGlobal() {
        var strays = new TreeSet<String>();
        for (EntityType<?> entity : database.getMetamodel().getEntities()) {
            var type = entity.getJavaType();
            boolean ofAPark = ParkScoped.class.isAssignableFrom(type) || tenantKeyed(type);
            if (!ofAPark && !GLOBAL.contains(table(type))) {
                strays.add(type.getName());
            }
        }
        assertEquals(Set.of(), strays);
    }

    /** Rows keyed by the park itself have no id of their own. Declared fields: Panache hides the public ones. */
    private static boolean tenantKeyed(Class<?> type) {
        return type != null && (tenantKeyed(type.getSuperclass())
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(TenantId.class)));
    }

    private static String table(Class<?> type) {
        var table = type.getAnnotation(Table.class);
        return table != null && !table.name().isEmpty()
                ? table.name()
                : type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static boolean ofAPark(String name) {
        return !GLOBAL.contains(name.split("[. ]")[0]);
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String sql) {
        return database.createNativeQuery(sql, String.class).getResultList();
    }
}
