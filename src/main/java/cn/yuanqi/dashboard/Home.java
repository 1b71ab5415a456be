package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import cn.yuanqi.billing.Arrears;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.financing.Exposure;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.leasing.LeaseSummary;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What an enterprise's or a lender's people come home to.
 *
 * @param own the enterprise whose people they are, {@code null} for a lender's alone; arrears and lease go with it
 * @param lease {@code null} without one
 * @param exposures the lender's sums, empty for others
 */
record Home(String park, List<WaitingLine> waiting, EnterpriseView own, Arrears arrears, LeaseSummary lease,
        List<Stake> exposures) {

    /** A sum of the lender's loans in this park, CNY. @param note {@code null} for none */
    record Stake(String words, BigDecimal sum, String note) {
    }

    static Home of(Actor actor, String park, List<WaitingLine> waiting, LocalDate today) {
        var stakes = actor.institutionId() == null
                ? List.<Stake>of()
                : stakes(Exposure.ofLender(actor.institutionId(), today));
        if (actor.enterpriseId() == null) {
            return new Home(park, waiting, null, null, null, stakes);
        }
        var own = Enterprise.visible(actor, actor.enterpriseId()).orElseThrow(Problem::notFound);
        return new Home(park, waiting, EnterpriseView.of(own), Arrears.of(own.id, today),
                LeaseSummary.of(own.id, today).orElse(null), stakes);
    }

    private static List<Stake> stakes(List<Exposure> all) {
        var words = Language.words(DashboardWords.class);
        var stakes = new ArrayList<Stake>();
        stakes.add(new Stake(words.outstanding(), sum(all, Exposure::outstanding),
                words.loansRunning(all.stream().mapToInt(Exposure::loans).sum())));
        stakes.add(new Stake(words.committed(), sum(all, Exposure::committed), null));
        stakes.add(new Stake(words.overdueLoans(), sum(all, Exposure::overdue), null));
        return stakes;
    }

    private static BigDecimal sum(List<Exposure> all, Function<Exposure, BigDecimal> which) {
        return all.stream().map(which).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** The page of the enterprise's file. */
    public String file() {
        return park + "/enterprises/" + own.id();
    }
}
