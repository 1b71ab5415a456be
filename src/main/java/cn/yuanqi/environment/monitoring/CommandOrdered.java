package cn.yuanqi.environment.monitoring;

/** Something was asked of a logger of the park. */
record CommandOrdered(String parkId) {
}
