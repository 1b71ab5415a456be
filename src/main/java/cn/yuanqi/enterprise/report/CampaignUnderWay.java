package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import cn.yuanqi.enterprise.Stamp;

/** A campaign that is under way already when it comes into the current park; nobody is told of it. */
public final class CampaignUnderWay {

    /**
     * What an enterprise has filed so far.
     *
     * @param status OPEN for one that has not filed
     * @param values by field, in base units (CNY, persons, pieces)
     * @param reasons of a returned one, by field
     */
    public record Filing(ReportStatus status, Map<String, BigDecimal> values, Map<String, String> reasons) {

        void write(ReportRevision filed, ReportForm form, Stamp stamp) {
            form.fields().stream().filter(line -> values.containsKey(line.code())).forEach(line -> {
                var figure = ReportFigure.of(filed, line.code());
                figure.returnReason = reasons.get(line.code());
                figure.write(line, new Written(Shown.typed(line, values.get(line.code())), line.unit(), null), stamp);
            });
        }
    }

    private CampaignUnderWay() {
    }

    /** @param filings by enterprise; asked for each that the campaign asks */
    public static void open(CampaignInput input, Function<UUID, Filing> filings, Stamp stamp) {
        var campaign = ReportCampaign.open(input.asked(), input.dueOn(), stamp);
        var reports = campaign.ask(input.enterprises());
        var form = ReportForm.inForce(campaign.period());
        Report.flush();
        for (Report report : reports) {
            var filing = filings.apply(report.enterpriseId);
            if (filing.status() != ReportStatus.OPEN) {
                report.bring(form, filing, stamp);
            }
        }
    }
}
