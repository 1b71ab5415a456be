package cn.yuanqi.notification.inbox;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** The asker's own inbox in the park of the request. */
@ApplicationScoped
@Transactional
public class Inbox {
    @Inject
    Actor actor;
    @Inject
    Clock clock;

    private Reader reader() {
        return Reader.of(actor, clock.instant());
    }

    public long unread() {
        return InboxEntry.unread(reader());
    }

    Listing<InboxEntry> page(InboxFilter filter) {
        return InboxEntry.page(reader(), filter);
    }

    /** @throws Problem 404 for what is not the asker's, as for what is not there */
    InboxEntry read(String id) {
        var reader = reader();
        UUID wanted = Ids.parse(id);
        var entry = InboxEntry.byId(reader, wanted).orElseThrow(Problem::notFound);
        if (!entry.isRead()) {
            entry.read(reader.now());
            InboxEntry.getEntityManager().refresh(entry);
        }
        return entry;
    }

    int readAll(InboxFilter filter) {
        return InboxEntry.readAll(reader(), filter);
    }
}
