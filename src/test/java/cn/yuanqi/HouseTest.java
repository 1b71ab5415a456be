package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The house: which room may import which. Imports point up this table, never down or sideways. */
class HouseTest {
    private static final String HOUSE = "cn.yuanqi.";
    /** Room and imports of a row in the document. */
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `([a-z0-9.]+)` \\|.*\\| ([^|]+) \\|$");
    private static final Map<String, Set<String>> ROOMS = new LinkedHashMap<>();
    private static JavaClasses classes;

    static {
        room("platform");
        room("platform.local", "platform");
        room("platform.table", "platform");
        room("platform.form", "platform");
        room("tenancy", "platform");
        room("audit", "tenancy");
        room("file", "tenancy");
        room("identity", "audit", "platform.table");
        room("enterprise", "identity");
        room("enterprise.report", "enterprise");
        room("enterprise.exchange", "enterprise.report");
        room("enterprise.document", "enterprise", "file");
        room("enterprise.incubation", "enterprise.report", "enterprise.document");
        room("enterprise.people", "enterprise");
        room("space", "identity");
        room("announcement", "enterprise", "file", "platform.form", "space");
        room("booking", "enterprise", "platform.form", "space");
        room("policy", "enterprise.report", "enterprise.document", "platform.form");
        room("leasing", "enterprise.document", "space");
        room("metering", "enterprise", "file", "space");
        room("billing", "leasing", "metering", "booking");
        room("request", "enterprise.document");
        room("environment.hj212", "platform");
        room("environment.monitoring", "environment.hj212", "enterprise");
        room("plan", "environment.monitoring", "file", "space");
        room("environment.alerting", "environment.monitoring", "file");
        room("environment.compliance", "environment.alerting");
        room("environment.discharge", "environment.compliance");
        room("environment.inspection", "environment.compliance", "enterprise.document");
        room("financing", "billing", "enterprise.report", "environment.compliance");
        room("notification.inbox", "identity");
        room("notification.robot", "notification.inbox");
        room("notification", everyRoom());
        room("dashboard.chart", everyRoom());
        room("dashboard", everyRoom());
        room("portal", everyRoom());
        room("demo", everyRoom());
    }

    private static void room(String name, String... imports) {
        Set<String> reach = new HashSet<>(Set.of(imports));
        Set.of(imports).forEach(imported -> reach.addAll(ROOMS.get(imported)));
        ROOMS.put(name, reach);
    }

    private static String[] everyRoom() {
        return ROOMS.keySet().stream().filter(room -> !room.equals("platform.local")).toArray(String[]::new);
    }

    @BeforeAll
    static void readTheHouse() {
        classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.yuanqi");
    }

    @Test
    void everyArrowPointsUpTheTable() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass from : classes) {
            from.getDirectDependenciesFromSelf().forEach(arrow -> {
                var target = arrow.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(HOUSE) && !mayImport(from, target)) {
                    wrong.add(arrow.getDescription());
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean mayImport(JavaClass from, JavaClass target) {
        var room = roomOf(from);
        var imported = roomOf(target);
        return room.isEmpty() || room.equals(imported) || ROOMS.get(room).contains(imported);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        classes.forEach(each -> assertTrue(roomOf(each).isEmpty() || ROOMS.containsKey(roomOf(each)),
                each.getName() + " stands in no room"));
    }

    @Test
    void theDocumentShowsTheSameTable() throws IOException {
        Map<String, Set<String>> shown = new LinkedHashMap<>();
        DOCUMENTED.matcher(Files.readString(Path.of("docs", "architecture.md"))).results().forEach(row -> {
            Set<String> reach = new HashSet<>();
            for (String imported : row.group(2).split(",")) {
                if (imported.strip().equals("all above")) {
                    shown.keySet().stream().filter(above -> !above.equals("platform.local")).forEach(reach::add);
                } else if (!imported.strip().equals("–")) {
                    reach.add(imported.strip());
                    reach.addAll(shown.getOrDefault(imported.strip(), Set.of()));
                }
            }
            shown.put(row.group(1), reach);
        });
        assertEquals(ROOMS, shown);
    }

    @Test
    void theTableHoldsNoCircle() {
        ROOMS.forEach((room, reach) -> assertTrue(!reach.contains(room), room));
    }

    /** The outermost classes (the main class) stand in no room: they see the whole house. */
    private static String roomOf(JavaClass each) {
        var name = each.getPackageName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()) : "";
    }
}
