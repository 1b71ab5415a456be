package cn.yuanqi.file;

import java.text.Normalizer;

/** The name of a file as it is shown and offered for saving: what its owner called it, and nothing else. */
final class ShownName {
    static final int LONGEST = 120;
    private static final String NOT_IN_FILE_NAMES = "<>:\"|?*";

    private ShownName() {
    }

    /** Without folders, control characters and such that turn the direction of writing; 120 characters at most. */
    static String of(String sent) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = new StringBuilder();
        name.codePoints().forEach(each -> keep(each, clean));
        name = clean.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+(?=.*\\.)|^[. ]+$|[. ]+$", "");
        int dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot).strip();
        var extension = dot < 0 ? "" : name.substring(dot);
        return cut(stem.isEmpty() ? "file" : stem, LONGEST - extension.codePointCount(0, extension.length()))
                + extension;
    }

    private static void keep(int character, StringBuilder name) {
        switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                {
                }
            default -> name.appendCodePoint(NOT_IN_FILE_NAMES.indexOf(character) < 0 ? character : '_');
        }
    }

    private static String cut(String stem, int most) {
        return stem.codePointCount(0, stem.length()) <= most
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, Math.max(1, most)));
    }
}
