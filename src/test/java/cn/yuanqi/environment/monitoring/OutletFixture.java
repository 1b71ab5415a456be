package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.Hj212Server;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.tenancy.InPark;

/** Outlets with a logger each, opened as people open them, and their loggers' frames over TCP. */
@ApplicationScoped
public class OutletFixture {
    public static final String COD = "w01018";
    public static final String NH3N = "w21003";
    public static final String PH = "w01001";
    public static final String SS = "w01012";
    public static final String TDS = "w01006";
    public static final String FLOW = "w00000";
    public static final String PASSWORD = "123456";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() << 8);

    @Inject
    InPark inPark;
    @Inject
    OutletRegister register;
    @Inject
    Hj212Server server;

    /** An outlet and how its logger speaks. */
    public record Opened(String parkId, UUID enterpriseId, UUID id, String mn) {
        /** A valid real-time frame of these values. */
        public byte[] rtd(LocalDateTime time, Map<String, ?> values) {
            return Frames.rtd(mn, PASSWORD, time, values);
        }

        public byte[] mean(String cn, LocalDateTime start, Map<String, ?> values) {
            return Frames.mean(cn, mn, PASSWORD, start, values);
        }
    }

    /** An MN that no test has used. */
    public static String newMn() {
        return "F%023X".formatted(NEXT.incrementAndGet());
    }

    /** Now by a logger's clock, to the second, as frames say it. */
    public static LocalDateTime now() {
        return LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    /** An outlet of that enterprise: COD, NH3-N, pH and flow, day limits 500, 45 and 6…9 since ever. */
    public Opened open(String parkId, UUID enterpriseId) {
        var mn = newMn();
        return inPark.call(parkId,
                () -> new Opened(parkId, enterpriseId, register.open(input(enterpriseId, mn)).id, mn));
    }

    /** An outlet with the five factors of the command screen, each with a limit for all times. */
    public Opened openFive(String parkId, UUID enterpriseId) {
        var mn = newMn();
        var usual = input(enterpriseId, mn);
        var five = new OutletInput(enterpriseId, "DW001", usual.name(), mn, PASSWORD, null, null, null, null, null,
                null,
                null, factors(COD, NH3N, SS, PH, TDS), List.of(limit(COD, null, "500"), limit(NH3N, null, "45"),
                        limit(SS, null, "400"), limit(PH, "6", "9"), limit(TDS, null, "2000")));
        return inPark.call(parkId, () -> new Opened(parkId, enterpriseId, register.open(five).id, mn));
    }

    /** What an outlet is opened with; others may build on it. */
    public static OutletInput input(UUID enterpriseId, String mn) {
        return new OutletInput(enterpriseId, "DW" + mn.substring(mn.length() - 6), "总排口", mn, PASSWORD, null, null,
                null,
                null, null, null, null, factors(COD, NH3N, PH, FLOW), List.of(limit(COD, null, "500"),
                        limit(NH3N, null, "45"), limit(PH, "6", "9")));
    }

    public static List<OutletInput.FactorInput> factors(String... codes) {
        return List.of(codes).stream().map(code -> new OutletInput.FactorInput(code, null)).toList();
    }

    private static OutletInput.LimitInput limit(String factor, String lower, String upper) {
        return new OutletInput.LimitInput(factor, "DAY", lower == null ? null : new BigDecimal(lower),
                new BigDecimal(upper), "GB 8978-1996", null, null);
    }

    /** A new connection to the port for loggers. */
    public LoggerClient connect() {
        return LoggerClient.connect(server.port());
    }
}
