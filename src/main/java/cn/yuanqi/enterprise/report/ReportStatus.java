package cn.yuanqi.enterprise.report;

/** Where a report stands; a draft that is being written changes nothing of it. */
public enum ReportStatus {
    /** Asked for. */
    OPEN, SUBMITTED, RETURNED, ACCEPTED
}
