package cn.yuanqi.metering;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Stamp;

/** Meters and readings of earlier days that are only written down here: when a park begins to use Yuanqi, and the demo. */
@ApplicationScoped
public class MetersTakenOver {

    /** In the transaction of the caller, as what follows. @throws cn.yuanqi.platform.Problem 422 when it does not hold */
    public void tariff(TariffFacts facts) {
        Tariff.open(facts);
    }

    /**
     * Writes a meter with its readings.
     *
     * @param facts with a reader
     * @param readings with a reader each, by day
     * @throws cn.yuanqi.platform.Problem 404, 422 when something does not hold
     */
    public void install(MeterFacts facts, List<ReadingFacts> readings, Stamp stamp) {
        facts.mustHold(stamp.today());
        var meter = Meter.install(facts, null);
        MeterReading.write(meter, MeterReading.Sort.FIRST, facts.reading(), null, stamp);
        for (ReadingFacts reading : readings) {
            reading.mustHold(meter.digits, stamp.today());
            MeterReading.write(meter, MeterReading.Sort.REGULAR, reading, null, stamp);
        }
    }
}
