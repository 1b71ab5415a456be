package cn.yuanqi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What Hibernate's listener cannot hear: each statement of our own tells the audit, or says here why not. */
class SilentWritesTest {
    /** A bulk update or delete of Panache, HQL that writes, JDBC that writes. */
    private static final Pattern WRITE = Pattern
            .compile(
                    "(?<![\\w.])(?:update|delete)\\(\\s*\"|\\b(?!Files|Trees)[A-Z]\\w+\\.(?:update|delete|deleteAll|deleteById)\\("
                            + "|(?<![\\w.])deleteAll\\(|createMutationQuery\\(|executeUpdate\\(|executeBatch\\(|executeLargeUpdate\\(");
    private static final Pattern TOLD = Pattern.compile("Audit\\.(did|tells)\\(");
    private static final Pattern METHOD = Pattern.compile("(?m)^    (?! )[^@*/\\n]*?(\\w+)\\(");
    private static final Pattern WRITES_ENTRIES = Pattern
            .compile("(?i)(update|delete\\s+from)\\s+(audit_entry|AuditEntry)");

    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("Enterprise.judged", "mirrors the machine's verdict; the field is @Unaudited"),
            Map.entry("EntryApplication.forget",
                    "left without confirming the address: forgotten, as the page promises"),
            Map.entry("Invitation.forget", "the person was erased, which the parks are told"),
            Map.entry("PersonalNews.forget", "the same"),
            Map.entry("PersonalSearches.forget", "the same"),
            Map.entry("PersonalWishes.forget", "the same"),
            Map.entry("Park.become", "the page that shuts or opens a park tells it"),
            Map.entry("Announcement.claim", "that its letters were written; the field is @Unaudited"),
            Map.entry("AuditWriter.insert", "is the audit"),
            Map.entry("ManyRows.write", "telemetry"),
            Map.entry("ReadingsWriter.complete", "telemetry"),
            Map.entry("ReadingsWriter.contradictions", "telemetry"),
            Map.entry("ReadingsWriter.raws", "telemetry"),
            Map.entry("ReadingPurge.delete", "telemetry as old as the park keeps it"),
            Map.entry("MeanMarks.write", "telemetry"),
            Map.entry("ReadingsWriter.makeRoom", "telemetry"),
            Map.entry("RollupRound.store", "telemetry"),
            Map.entry("DeviationWriter.write", "telemetry"),
            Map.entry("LoggerCommand.claim", "the machine's tries; how it began and ended is told"),
            Map.entry("LoggerCommand.unclaim", "the machine's tries"),
            Map.entry("LoggerCommand.postpone", "the machine's tries"),
            Map.entry("LoggerCommand.accepted", "the logger's word on the way; how it ended is told"),
            Map.entry("History.add", "telemetry of the demo"),
            Map.entry("Docket.enter", "whom the machine is to judge; what comes of it is the verdict"),
            Map.entry("Docket.strike", "the same, done"),
            Map.entry("AlertStore.insert", "the machine opens alerts; what people do to them is told"),
            Map.entry("InvoiceWriter.writeInvoices", "an invoice says by itself who issued it"),
            Map.entry("InvoiceWriter.writeLines", "stand and fall with their invoice"),
            Map.entry("CalendarDesk.recount", "when a running case is due, which follows the calendar"),
            Map.entry("Meter.touched", "whether a billing run has to look, which readings and invoices say"),
            Map.entry("Meter.settled", "the same, taken back"),
            Map.entry("RoomCharge.mark", "which invoice bills a meeting stands at the meeting and on the invoice"),
            Map.entry("RoomCharge.released", "the invoice that was void says so"),
            Map.entry("DueLine.take", "which invoice took a line stands at the line and on the invoice"));

    @Test
    void everyWriteThatHibernateDoesNotHearTellsTheAuditOrSaysWhyNot() {
        var silent = new TreeSet<String>();
        files().filter(path -> !isUnaudited(path)).forEach(path -> {
            var source = read(path);
            WRITE.matcher(source).results().map(write -> method(source, write.start()))
                    .filter(method -> !TOLD.matcher(method).find())
                    .forEach(method -> silent.add(type(path) + "." + name(method)));
        });
        assertEquals(new TreeSet<>(SILENT.keySet()), silent,
                "tell the audit with Audit.did or Audit.tells, or give the reason here");
    }

    /** The sentence that the class itself gives holds for its statements too. */
    private static boolean isUnaudited(Path path) {
        return Pattern.compile("(?m)^@Unaudited\\(\"[^\"]{5,}\"\\)").matcher(read(path)).find();
    }

    @Test
    void theTestHearsWhatItIsFor() {
        assertTrue(WRITE.matcher("  int sent = update(\"a = 1\")").find());
        assertTrue(WRITE.matcher(" LateFeeLine.update(\"a = 1\")").find());
        assertTrue(WRITE.matcher(" statement.executeUpdate()").find());
        assertTrue(!WRITE.matcher(" digest.update(bytes); Files.delete(path); saved.delete();").find());
    }

    @Test
    void nothingWritesToTheAuditButItsWriterAndThatOnlyAdds() throws IOException {
        var naming = files().filter(path -> read(path).contains("audit_entry")).map(SilentWritesTest::type).sorted()
                .toList();
        assertEquals(List.of("AuditEntry", "AuditWriter"), naming);
        assertEquals(List.of(), files().filter(path -> WRITES_ENTRIES.matcher(read(path)).find()).toList());
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertEquals(List.of(), migrations.filter(path -> WRITES_ENTRIES.matcher(read(path)).find()).toList());
        }
    }

    /** The text of the method around a place, from its signature on. */
    private static String method(String source, int place) {
        int end = source.indexOf("\n    }\n", place);
        int from = source.lastIndexOf("\n    }\n", place);
        return source.substring(from < 0 ? 0 : from + 7, end < 0 ? source.length() : end);
    }

    private static String name(String method) {
        var signature = METHOD.matcher(method);
        return signature.find() ? signature.group(1) : "?";
    }

    private static String type(Path path) {
        return path.getFileName().toString().replace(".java", "");
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
