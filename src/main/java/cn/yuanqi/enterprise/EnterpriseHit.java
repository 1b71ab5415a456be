package cn.yuanqi.enterprise;

import java.util.Comparator;
import java.util.UUID;

/**
 * An enterprise that a search came upon.
 *
 * @param fact what the page is sorted by, {@code null} where the enterprise has none
 */
record EnterpriseHit(UUID id, Object fact) {
    /** As the database sorts: by the fact, nothing first, and then by id. */
    static final Comparator<EnterpriseHit> ORDER = Comparator
            .comparing(EnterpriseHit::fact, Comparator.nullsFirst(EnterpriseHit::compare))
            .thenComparing(hit -> hit.id.toString());

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (one instanceof String text) {
            return compare(text, (String) other);
        }
        return one instanceof Enum<?> kind
                ? kind.name().compareTo(((Enum<?>) other).name())
                : ((Comparable<Object>) one).compareTo(other);
    }

    /** By code points, as a binary collation of UTF-8 does; Java's own order puts what lies beyond 16 bits elsewhere. */
    static int compare(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same == shorter
                ? Integer.compare(one.length(), other.length())
                : Integer.compare(one.codePointAt(same), other.codePointAt(same));
    }
}
