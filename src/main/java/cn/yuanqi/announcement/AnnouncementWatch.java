package cn.yuanqi.announcement;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;

/** Tells the readers of announcements whose first day has come. */
@ApplicationScoped
class AnnouncementWatch {
    @Inject
    InPark parks;
    @Inject
    Clock clock;

    @Scheduled(every = "${yuanqi.announcement.check:10m}", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        parks.inEach(this::tell);
    }

    void tell(Park park) {
        var now = Stamp.machine(clock.instant().atZone(park.zoneId()));
        Announcement.untold(now.today()).forEach(announcement -> announcement.tell(now));
    }
}
