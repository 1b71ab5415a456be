package cn.yuanqi.platform.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of spreadsheet file that Yuanqi reads and writes. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    /** The format called {@code csv} or {@code xlsx}. */
    public static Optional<TableFormat> of(String name) {
        return Arrays.stream(values()).filter(format -> format.extension().equals(name)).findFirst();
    }

    public String contentType() {
        return contentType;
    }

    /** Without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
