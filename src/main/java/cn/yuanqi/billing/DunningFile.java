package cn.yuanqi.billing;

import java.time.LocalDate;
import java.util.List;

import cn.yuanqi.enterprise.Enterprise;

/**
 * How an enterprise, or one invoice, was reminded, as pages show it.
 *
 * @param pauses those that hold; none for the enterprise's own people
 * @param path where pauses are written
 * @param target what a new pause is for; {@code null} when the asker may write none
 */
record DunningFile(List<DunningLetterView> letters, List<DunningPause.View> pauses, String path,
        DunningPause.Target target) {

    /** What a page asks for. */
    record Asker(Sight sight, boolean mayWrite, LocalDate today, String park) {
        boolean isStaff() {
            return sight.enterpriseId() == null;
        }

        String path() {
            return "/parks/" + park + "/billing/dunning";
        }
    }

    static DunningFile of(Enterprise enterprise, Asker asker) {
        var target = new DunningPause.Target(enterprise.id, null);
        var pauses = asker.isStaff() ? DunningPause.holding(enterprise.id, asker.today()) : List.<DunningPause>of();
        return of(DunningLetter.of(enterprise.id), pauses, target, asker);
    }

    static DunningFile of(Invoice invoice, Asker asker) {
        var target = new DunningPause.Target(invoice.enterpriseId, invoice.id);
        var pauses = asker.isStaff()
                ? DunningPause.holding(invoice.enterpriseId, asker.today()).stream()
                        .filter(pause -> pause.covers(invoice)).toList()
                : List.<DunningPause>of();
        return of(DunningLetter.byIds(DunningEntry.of(invoice.id).stream().map(entry -> entry.letterId).toList()),
                pauses, invoice.open().signum() > 0 ? target : null, asker);
    }

    private static DunningFile of(List<DunningLetter> letters, List<DunningPause> pauses, DunningPause.Target target,
            Asker asker) {
        return new DunningFile(DunningLetterView.ofAll(letters, asker.sight()),
                pauses.stream().map(DunningPause::view).toList(), asker.path(), asker.mayWrite() ? target : null);
    }
}
