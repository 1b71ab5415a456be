package cn.yuanqi.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.StringJoiner;

import cn.yuanqi.environment.hj212.Packet;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import cn.yuanqi.environment.monitoring.Kind;

/** The messages of one logger (HJ 212-2017): surface water, Flag 5 (2017, answer wanted), CRC; times are the park's. */
record Telegram(DemoOutlet outlet, ZoneId zone) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    /** The number of a message that is made at that time. */
    String qn(Instant made) {
        return MILLIS.format(made.atZone(zone));
    }

    /** What flows now, 2011. */
    byte[] realtime(String qn, Instant now) {
        long local = Curve.local(now, zone);
        var flag = outlet.curve().isStill(local) ? Flag.F : Flag.N;
        var items = new StringJoiner(";");
        for (Substance substance : Substance.values()) {
            var value = substance.shown(outlet.curve().at(substance, local));
            items.add(substance.code + "-Rtd=" + value + "," + substance.code + "-Flag=" + flag);
        }
        return packet(qn, "2011", now, items.toString());
    }

    /** The mean of the hour or the day that began then, 2061 or 2031. */
    byte[] mean(String qn, Kind kind, Instant start) {
        var means = new Means(outlet.curve(), zone);
        var factors = kind == Kind.HOUR ? means.hour(start) : means.day(start.atZone(zone).toLocalDate()).whole();
        return packet(qn, kind == Kind.HOUR ? "2061" : "2031", start,
                items(DemoDischarge.metered(outlet, factors)));
    }

    /** Its word about a request, 9011 or 9012. */
    byte[] reply(String qn, String cn, String said) {
        return Packet.of("QN=" + qn + ";ST=91;CN=" + cn + ";PW=" + DemoOutlet.PASSWORD + ";MN=" + outlet.mn()
                + ";Flag=4;CP=&&" + said + "&&");
    }

    private static String items(Map<String, FactorValue> factors) {
        var items = new StringJoiner(";");
        factors.forEach((code, value) -> items.add(code + "-Min=" + value.min() + "," + code + "-Avg=" + value.value()
                + "," + code + "-Max=" + value.max() + "," + code + "-Flag=" + value.flag()));
        return items.toString();
    }

    private byte[] packet(String qn, String cn, Instant at, String items) {
        return Packet.of("QN=" + qn + ";ST=32;CN=" + cn + ";PW=" + DemoOutlet.PASSWORD + ";MN=" + outlet.mn()
                + ";Flag=5;CP=&&DataTime=" + SECONDS.format(at.atZone(zone)) + ";" + items + "&&");
    }
}
