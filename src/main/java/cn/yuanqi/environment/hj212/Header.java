package cn.yuanqi.environment.hj212;

import java.util.Locale;
import java.util.Set;

/** The items before CP. Texts are never longer than {@value #LONGEST} characters. */
record Header(String qn, String st, String cn, String pw, String mn, Integer flag, Integer pnum, Integer pno) {
    static final int LONGEST = 64;
    private static final Set<String> NAMES = Set.of("QN", "ST", "CN", "PW", "MN", "FLAG", "PNUM", "PNO");
    /** As they are written; the Flag has small letters too. */
    private static final String[] USUAL = {"QN", "ST", "CN", "PW", "MN", "PNUM", "PNO"};
    private static final int LARGEST_FLAG = 255;
    private static final int SPLIT = 2;

    /** Null when nobody can be told from it: MN missing, or MN or PW over length. */
    static Header read(String text, Set<Deviation> deviations) {
        Pairs<String> items = items(text, deviations);
        String mn = items.getOrDefault("MN", "");
        String pw = items.getOrDefault("PW", "");
        if (mn.isEmpty() || mn.length() > LONGEST || pw.length() > LONGEST) {
            return null;
        }
        if (pw.isEmpty()) {
            deviations.add(Deviation.NO_PW);
        }
        if (!isHex(mn)) {
            deviations.add(Deviation.MN_NOT_HEX);
        }
        Integer flag = flag(items.get("FLAG"), deviations);
        Integer pnum = part(items.get("PNUM"), deviations);
        Integer pno = part(items.get("PNO"), deviations);
        boolean split = flag != null && (flag & SPLIT) != 0;
        if (split && (pnum == null || pno == null || pno < 1 || pno > pnum)) {
            deviations.add(Deviation.BAD_SPLIT);
        } else if (!split && (items.containsKey("PNUM") || items.containsKey("PNO"))) {
            deviations.add(Deviation.UNFLAGGED_SPLIT);
        }
        return new Header(qn(items.get("QN"), deviations),
                code(items.get("ST"), 2, Deviation.NO_ST, Deviation.BAD_ST, deviations),
                code(items.get("CN"), 4, Deviation.NO_CN, Deviation.BAD_CN, deviations), pw, mn, flag, pnum, pno);
    }

    private static Pairs<String> items(String text, Set<Deviation> deviations) {
        Pairs<String> items = new Pairs<>();
        for (int from = 0, to; from <= text.length(); from = to + 1) {
            to = text.indexOf(';', from);
            to = to < 0 ? text.length() : to;
            if (from == to) {
                continue;
            }
            int equals = from;
            while (equals < to && text.charAt(equals) != '=') {
                equals++;
            }
            String name = equals == to ? "" : name(text, from, equals);
            if (!NAMES.contains(name)) {
                deviations.add(Deviation.UNKNOWN_HEADER_ITEM);
            } else if (items.add(name, text.substring(equals + 1, to).strip()) != null) {
                deviations.add(Deviation.DUPLICATE_ITEM);
            } else if (name.equals("PW") && items.containsKey("MN")) {
                deviations.add(Deviation.PW_AFTER_MN);
            }
        }
        return items;
    }

    private static String name(String text, int from, int to) {
        for (String usual : USUAL) {
            if (Names.is(usual, text, from, to)) {
                return usual;
            }
        }
        return Names.is("Flag", text, from, to) ? "FLAG" : text.substring(from, to).strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128 || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String qn(String text, Set<Deviation> deviations) {
        if (text == null || text.isEmpty()) {
            deviations.add(Deviation.NO_QN);
            return null;
        }
        if (text.length() == Stamp.EPOCH && Stamp.digits(text)) {
            deviations.add(Deviation.EPOCH_QN);
        } else if (text.length() != Stamp.MILLIS || Stamp.read(text) == null) {
            deviations.add(Deviation.BAD_QN);
        }
        return text.length() > LONGEST ? null : text;
    }

    private static String code(String text, int digits, Deviation none, Deviation bad, Set<Deviation> deviations) {
        if (text == null || text.isEmpty()) {
            deviations.add(none);
            return "";
        }
        if (text.length() != digits || !Stamp.digits(text)) {
            deviations.add(bad);
        }
        return text.length() > LONGEST ? "" : text;
    }

    private static Integer flag(String text, Set<Deviation> deviations) {
        if (text == null) {
            deviations.add(Deviation.NO_FLAG);
            return null;
        }
        Integer flag = small(text);
        if (flag == null || flag > LARGEST_FLAG) {
            deviations.add(Deviation.BAD_FLAG);
            return null;
        }
        if (flag >> 2 > Version.V2025.ordinal()) {
            deviations.add(Deviation.UNKNOWN_VERSION);
        }
        return flag;
    }

    private static Integer part(String text, Set<Deviation> deviations) {
        if (text != null && text.length() > 1 && text.startsWith("0")) {
            deviations.add(Deviation.PADDED_SPLIT);
        }
        return text == null ? null : small(text);
    }

    private static Integer small(String text) {
        return text.length() <= 5 && Stamp.digits(text) ? Integer.valueOf(text) : null;
    }
}
