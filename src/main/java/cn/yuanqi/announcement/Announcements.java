package cn.yuanqi.announcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** For the navigation. */
@RequestScoped
public class Announcements {
    @Inject
    AnnouncementDesk desk;

    /** How many announcements the asker has not read yet. */
    public long unread() {
        return desk.unread();
    }
}
