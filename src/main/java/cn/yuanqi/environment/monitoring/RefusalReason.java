package cn.yuanqi.environment.monitoring;

/** Why a well-formed frame was neither stored as a reading nor answered. */
enum RefusalReason {
    UNKNOWN_MN, WRONG_PASSWORD, LOGGER_DISABLED, PARK_SUSPENDED
}
