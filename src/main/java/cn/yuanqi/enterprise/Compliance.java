package cn.yuanqi.enterprise;

/** The environmental verdict of an enterprise, worst first; the compliance room judges, the register mirrors it. */
public enum Compliance {
    EXCEEDED, WARNING, CANNOT_JUDGE, COMPLIANT, NOT_MONITORED
}
