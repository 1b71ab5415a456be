package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be said of a report by looking at it and at the period before: hard are only the rules that the park's ground
 * rules name, all else asks or hints.
 */
final class Checks {
    static final String STAFF = "staff";
    static final String RD_STAFF = "rdStaff";
    static final String IP_APPLIED = "ipApplied";
    static final String IP_GRANTED = "ipGranted";
    /** 千元 written for 元, 元 for 千元. */
    private static final BigDecimal SLIP = BigDecimal.valueOf(1_000);

    private Checks() {
    }

    /**
     * @param written by field code
     * @param last the accepted figures of the period before, by field code, in base units
     * @return in the order of the form
     */
    static List<Finding> of(List<Field> form, Map<String, Written> written, Map<String, BigDecimal> last) {
        var figures = new HashMap<String, Figure>();
        form.forEach(field -> figures.put(field.code(), Figure.read(field, written.get(field.code()))));
        var findings = new ArrayList<Finding>();
        for (Field field : form) {
            var figure = figures.get(field.code());
            if (figure.fault() != null) {
                findings.add(new Finding(field.code(), figure.fault(), null));
            } else if (figure.isMissing()) {
                if (field.required()) {
                    findings.add(new Finding(field.code(), Rule.REQUIRED, null));
                }
            } else if (figure.amount() != null) {
                across(field.code(), figures, findings);
                var before = last.get(field.code());
                if (field.kind() != FieldKind.PERCENT && slips(figure.amount(), before)) {
                    findings.add(new Finding(field.code(), Rule.UNIT_SLIP, before));
                }
            }
        }
        return findings;
    }

    private static void across(String field, Map<String, Figure> figures, List<Finding> findings) {
        if (field.equals(RD_STAFF)) {
            over(figures, field, STAFF, Rule.RD_STAFF_OVER_STAFF, findings);
        }
        if (field.equals(IP_GRANTED)) {
            over(figures, field, IP_APPLIED, Rule.GRANTED_OVER_APPLIED, findings);
        }
    }

    private static void over(Map<String, Figure> figures, String part, String whole, Rule rule,
            List<Finding> findings) {
        var most = figures.get(whole) == null ? null : figures.get(whole).amount();
        if (most != null && figures.get(part).amount().compareTo(most) > 0) {
            findings.add(new Finding(part, rule, most));
        }
    }

    /**
     * Whether a value is 1,000 × the last one or more, or 1/1,000 of it or less, whatever their signs. Nothing that was
     * written in a wrong unit becomes zero, and zero has no multiple: neither is asked about.
     */
    static boolean slips(BigDecimal now, BigDecimal last) {
        if (last == null || last.signum() == 0 || now.signum() == 0) {
            return false;
        }
        var size = now.abs();
        var before = last.abs();
        return size.compareTo(before.multiply(SLIP)) >= 0 || size.multiply(SLIP).compareTo(before) <= 0;
    }
}
