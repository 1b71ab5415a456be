package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import cn.yuanqi.billing.Arrears;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.financing.Exposure;
import cn.yuanqi.financing.LenderWaiting;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.leasing.LeaseSummary;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.request.Requests;

/**
 * What an enterprise's or a lender's people come home to.
 *
 * @param own the enterprise whose people they are, {@code null} for a lender's alone; arrears and lease go with it
 * @param lease {@code null} without one
 * @param cases of the enterprise that are under way
 * @param queue what waits for the lender, {@code null} for others
 * @param stakes the lender's sums, empty for others
 */
record Home(String park, List<WaitingLine> waiting, EnterpriseView own, Arrears arrears, LeaseSummary lease,
        long cases, LenderWaiting queue, List<Kpi> stakes) {
    private static final int SHOWN = 8;

    static Home of(Actor actor, String park, List<WaitingLine> waiting, LocalDate today) {
        var lender = actor.institutionId();
        var queue = lender == null ? null : LenderWaiting.of(lender, SHOWN);
        var stakes = lender == null
                ? List.<Kpi>of()
                : stakes(park + "/financing", queue, Exposure.ofLender(lender, today));
        if (actor.enterpriseId() == null) {
            return new Home(park, waiting, null, null, null, 0, queue, stakes);
        }
        var own = Enterprise.visible(actor, actor.enterpriseId()).orElseThrow(Problem::notFound);
        return new Home(park, waiting, EnterpriseView.of(own), Arrears.of(own.id, today),
                LeaseSummary.of(own.id, today).orElse(null), Requests.open(own.id), queue, stakes);
    }

    private static List<Kpi> stakes(String path, LenderWaiting queue, List<Exposure> all) {
        var words = Language.words(DashboardWords.class);
        var front = Language.words(FrontWords.class);
        var overdue = sum(all, Exposure::overdue);
        var late = Kpi.of("alert-triangle", words.overdueLoans(), path).money(overdue);
        return List.of(
                Kpi.of("inbox", front.queue(), path).count(queue.count()).says(front.queueAsks(queue.asked())),
                Kpi.of("coins", words.outstanding(), path).money(sum(all, Exposure::outstanding))
                        .says(words.loansRunning(all.stream().mapToInt(Exposure::loans).sum())),
                Kpi.of("clock", words.committed(), path).money(sum(all, Exposure::committed))
                        .says(front.committedNote()),
                overdue.signum() > 0
                        ? late.warns(front.loansLate(all.stream().filter(one -> one.overdue().signum() > 0).count()))
                        : late.says(words.nothingOverdue()));
    }

    private static BigDecimal sum(List<Exposure> all, Function<Exposure, BigDecimal> which) {
        return all.stream().map(which).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** The page of the enterprise's file. */
    public String file() {
        return park + "/enterprises/" + own.id();
    }
}
