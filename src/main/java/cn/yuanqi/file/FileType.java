package cn.yuanqi.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be uploaded. Nothing that a browser would run, and no archive of anything. */
public enum FileType {
    PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg"), WEBP("image/webp",
            "webp"), DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "docx"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** GB/T 33190-2016. */
    OFD("application/ofd", "ofd");

    private final String media;
    private final List<String> extensions;

    FileType(String media, String... extensions) {
        this.media = media;
        this.extensions = List.of(extensions);
    }

    /** As HTTP names it. */
    public String media() {
        return media;
    }

    boolean isContainer() {
        return this == DOCX || this == XLSX || this == OFD;
    }

    static Optional<FileType> byExtension(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> name.contains(".") && type.extensions.contains(extension))
                .findFirst();
    }

    /** For people: {@code PDF, PNG, …}. */
    static String names() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** For the {@code accept} of a file chooser. */
    public static String accept() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).map(each -> "." + each)
                .collect(Collectors.joining(","));
    }
}
