package cn.yuanqi.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the gate learned of a workbook on its way through. Parts are called as in the zip, sheets by their relationship. */
final class XlsxFacts {
    /** Whether days count from 1904-01-01, as old Macintosh workbooks do. */
    boolean from1904;
    boolean styled;
    /** The part of the shared texts. */
    String texts = "";
    /** The highest number by which a cell asks for a shared text. */
    int highestText = -1;
    final List<String> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, Integer> textsOf = new HashMap<>();
    private final Map<String, Integer> rowsOf = new HashMap<>();
    private final Map<String, List<Merge>> mergesOf = new HashMap<>();

    void target(String sheet, String target) {
        targets.put(sheet, target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    void text(String part) {
        textsOf.merge(part, 1, Integer::sum);
    }

    void row(String part) {
        rowsOf.merge(part, 1, Integer::sum);
    }

    void merge(String part, Merge merge) {
        mergesOf.computeIfAbsent(part, absent -> new ArrayList<>()).add(merge);
    }

    /** @throws Unreadable when a cell asks for a text that is not there, or a sheet stands where the gate did not look */
    void mustFit() {
        boolean looked = sheets.stream().allMatch(sheet -> part(sheet).toLowerCase(Locale.ROOT).endsWith(".xml"));
        if (!looked || highestText >= textsOf.getOrDefault(texts, 0)) {
            throw new Unreadable(TableWords::damagedWorkbook);
        }
    }

    int rows(String sheet) {
        return rowsOf.getOrDefault(part(sheet), 0);
    }

    List<Merge> merges(String sheet) {
        return mergesOf.getOrDefault(part(sheet), List.of());
    }

    private String part(String sheet) {
        return targets.getOrDefault(sheet, "");
    }
}
