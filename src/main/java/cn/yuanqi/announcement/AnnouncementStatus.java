package cn.yuanqi.announcement;

/** Where an announcement stands; one that is withdrawn stays so. */
public enum AnnouncementStatus {
    DRAFT, PUBLISHED, WITHDRAWN
}
