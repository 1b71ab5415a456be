package cn.yuanqi.request;

/** Who acts, or is waited for. */
public enum Side {
    PARK, ENTERPRISE, PROVIDER, MACHINE
}
