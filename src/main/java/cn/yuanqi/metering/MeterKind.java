package cn.yuanqi.metering;

/** What a meter counts. */
public enum MeterKind {
    WATER("m³"), POWER("kWh");

    /** What it counts in. */
    public final String unit;

    MeterKind(String unit) {
        this.unit = unit;
    }
}
