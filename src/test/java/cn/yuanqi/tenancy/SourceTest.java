package cn.yuanqi.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What Hibernate cannot filter by park may only be called where a name says so, and a few more rules that text can hold. */
class SourceTest {
    /** Classes that write SQL of their own; each statement of theirs says {@code park_id = ?}. */
    private static final Set<String> NATIVE = Set.of("AlertStore.java", "AuditWriter.java", "DeviationWriter.java",
            "Docket.java",
            "DueLine.java",
            "History.java",
            "InvoiceWriter.java", "KeptStatements.java", "ManyRows.java", "MeanMarks.java", "ParkCounts.java",
            "ReadingPartitions.java",
            "ReadingPurge.java",
            "ReadingsWriter.java",
            "RollupRound.java", "StoredLookup.java");
    private static final Pattern UNFILTERED = Pattern
            .compile(
                    "createNativeQuery|createNativeMutationQuery|StatelessSession|getReference\\(|disableFilter|prepareStatement");
    private static final Pattern TENANT_BLIND = Pattern.compile("@Cache(Result|Invalidate|d|able)?\\b");
    private static final Pattern PUBLIC_STATE = Pattern
            .compile("(?m)^    public (?!static|final|record|interface|enum|class|abstract|<)[\\w<>., ]+ \\w+( =.*)?;");

    @Test
    void nativeSqlStandsOnlyInStoresAndWriters() {
        assertEquals(List.of(), sources(path -> !NATIVE.contains(path.getFileName().toString()), UNFILTERED));
    }

    @Test
    void everyStatementOfTheirsSaysThePark() {
        var silent = files().filter(path -> NATIVE.contains(path.getFileName().toString()))
                .filter(path -> !read(path).contains("park_id")).toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void nothingIsCachedWithoutSayingThePark() {
        assertEquals(List.of(), sources(path -> true, TENANT_BLIND));
    }

    @Test
    void noBeanOfARequestHasPublicState() {
        var scoped = files().filter(path -> read(path).contains("@RequestScoped")).toList();
        assertTrue(scoped.size() > 2);
        assertEquals(List.of(), scoped.stream().filter(path -> PUBLIC_STATE.matcher(read(path)).find()).toList());
    }

    @Test
    void noFileIsLongerThan300Lines() {
        assertEquals(List.of(), files().filter(path -> read(path).lines().count() > 300).toList());
    }

    @Test
    void migrationsNeverCascadeNorUseWhatOnlyOneEngineHas() throws IOException {
        var engineOnly = Pattern
                .compile("(?i)on (delete|update) cascade|create trigger|create procedure|fulltext|auto_increment");
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertEquals(List.of(), migrations.filter(path -> engineOnly.matcher(read(path)).find()).toList());
        }
    }

    private static List<Path> sources(Predicate<Path> which, Pattern forbidden) {
        return files().filter(which).filter(path -> forbidden.matcher(read(path)).find()).toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
