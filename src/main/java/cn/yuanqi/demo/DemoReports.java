package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.demo.DemoEnterprises.DemoEnterprise;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.Cadence;
import cn.yuanqi.enterprise.report.CampaignInput;
import cn.yuanqi.enterprise.report.CampaignUnderWay;
import cn.yuanqi.enterprise.report.CampaignUnderWay.Filing;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.enterprise.report.Period;
import cn.yuanqi.enterprise.report.ReportStatus;

/** The incubator's last quarter, which its enterprises are reporting: most have, some are to correct it, some to begin. */
@ApplicationScoped
class DemoReports {
    private static final int DAYS_LEFT = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String REASON = "与研发费用加计扣除备案数不一致，请核对后更正";

    @Inject
    Clock clock;

    /** @param ids of the park's enterprises, in their order */
    void open(DemoPark demo, List<UUID> ids) {
        if (!demo.code().equals(DemoPark.INCUBATOR)) {
            return;
        }
        var stamp = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        var quarter = Period.at(Cadence.QUARTERLY, stamp.today()).previous();
        var filings = filings(demo.enterprises(), ids);
        CampaignUnderWay.open(new CampaignInput(quarter.toString(), stamp.today().plusDays(DAYS_LEFT),
                Set.of(Lifecycle.INCUBATING), null, null), filings::get, stamp);
        Enterprise.flush();
        Enterprise.getEntityManager().clear();
    }

    private static Map<UUID, Filing> filings(List<DemoEnterprise> enterprises, List<UUID> ids) {
        int[] turns = Dice.of("reports").shuffled(enterprises.size());
        var asked = new ArrayList<Integer>();
        for (int i = 0; i < turns.length; i++) {
            if (enterprises.get(i).stage() == Lifecycle.INCUBATING) {
                asked.add(i);
            }
        }
        var byTurn = asked.stream().sorted((one, other) -> turns[one] - turns[other]).toList();
        var filings = new HashMap<UUID, Filing>();
        for (int turn = 0; turn < byTurn.size(); turn++) {
            int place = byTurn.get(turn);
            var status = status(place, 100 * turn / byTurn.size());
            filings.put(ids.get(place), new Filing(status, figures(enterprises.get(place),
                    Dice.of("quarter").at(place)),
                    status == ReportStatus.RETURNED ? Map.of(Figures.RD_SPEND, REASON) : Map.of()));
        }
        return filings;
    }

    /** The first startup has something to correct, the second to begin. */
    private static ReportStatus status(int place, int percent) {
        return switch (place) {
            case 0 -> ReportStatus.RETURNED;
            case 1 -> ReportStatus.OPEN;
            default -> percent < 60
                    ? ReportStatus.ACCEPTED
                    : percent < 75
                            ? ReportStatus.SUBMITTED
                            : percent < 80 ? ReportStatus.RETURNED : ReportStatus.OPEN;
        };
    }

    /** A quarter of a year's business that has grown or shrunk since, in base units. */
    private static Map<String, BigDecimal> figures(DemoEnterprise one, Dice dice) {
        var revenue = percent(one.revenue(), dice.at(1).between(20, 34));
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put(Figures.REVENUE, revenue);
        figures.put(Figures.NET_PROFIT, percent(revenue, dice.at(2).between(-6, 18)));
        figures.put(Figures.TAX, percent(revenue, dice.at(3).between(2, 6)));
        figures.put(Figures.EXPORTS, percent(revenue, Math.max(0, dice.at(4).between(-20, 12))));
        figures.put(Figures.RD_SPEND, percent(revenue, dice.at(5).between(3, 15)));
        int staff = one.facts().headcount;
        figures.put(Figures.STAFF, BigDecimal.valueOf(staff));
        figures.put(Figures.RD_STAFF, BigDecimal.valueOf(staff * dice.at(6).between(15, 60) / 100));
        int applied = dice.at(7).between(0, 5);
        figures.put(Figures.IP_APPLIED, BigDecimal.valueOf(applied));
        figures.put(Figures.IP_GRANTED, BigDecimal.valueOf(Math.min(applied, dice.at(8).between(0, 3))));
        figures.put(Figures.IP_HELD, BigDecimal.valueOf(applied + dice.at(9).between(1, 15)));
        figures.put(Figures.VENTURE_MONEY, BigDecimal.valueOf(dice.at(10).between(1, 20) == 1 ? 2_000_000 : 0));
        return figures;
    }

    /** To hundreds of yuan, which is what 万元 with two decimals can hold. */
    private static BigDecimal percent(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED.multiply(HUNDRED), 0, RoundingMode.HALF_UP)
                .multiply(HUNDRED);
    }
}
