package cn.yuanqi.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Office documents are archives: opened here with bounds, by their names only; no XML is ever parsed. */
final class Container {
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_RATIO = 100;
    /** So much a small file may unpack to whatever its ratio, and so much no file may. */
    private static final long ALWAYS = 10L << 20;
    private static final long NEVER = 300L << 20;

    private Container() {
    }

    /** @throws Unfit when it is another kind of archive, damaged, a bomb, or holds macros */
    static void mustBe(FileType claimed, Path file) throws Unfit, IOException {
        long budget = Math.min(NEVER, Math.max(ALWAYS, MOST_RATIO * Files.size(file)));
        var names = new HashSet<String>();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unfit(FileWords::bomb);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                names.add(safe(entry.getName()));
                budget -= unpacked(zip, entry, budget);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unfit(words -> words.damaged(claimed.name()));
        }
        mustHold(claimed, names);
    }

    private static String safe(String name) throws Unfit {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
            throw new Unfit(FileWords::bomb);
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /** Counted, not believed: what an entry says of its size may be a lie. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long budget) throws IOException, Unfit {
        var buffer = new byte[16_384];
        long size = 0;
        try (var bytes = zip.getInputStream(entry)) {
            for (int some = bytes.read(buffer); some >= 0; some = bytes.read(buffer)) {
                size += some;
                if (size > budget) {
                    throw new Unfit(FileWords::bomb);
                }
            }
        }
        return size;
    }

    private static void mustHold(FileType claimed, Set<String> names) throws Unfit {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new Unfit(FileWords::macros);
        }
        boolean office = names.contains("[content_types].xml");
        var found = office && names.contains("word/document.xml")
                ? FileType.DOCX
                : office && names.contains("xl/workbook.xml")
                        ? FileType.XLSX
                        : names.contains("ofd.xml") ? FileType.OFD : null;
        if (found != claimed) {
            throw new Unfit(words -> words.otherContent(claimed.name(), found == null ? "ZIP" : found.name()));
        }
    }
}
