package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Personal;

/** What a person was told. */
@ApplicationScoped
class PersonalNews implements Personal {
    record Told(Instant at, Topic topic, String title, String path, Instant readAt) {
    }

    @Override
    public String noun() {
        return "notifications";
    }

    @Override
    public List<?> of(UUID person) {
        return InboxEntry.<InboxEntry>list("personId = ?1 order by writtenAt, id", person).stream()
                .map(one -> new Told(one.writtenAt, one.topic, one.title(), one.path, one.readAt)).toList();
    }

    @Override
    public void forget(UUID person) {
        InboxEntry.delete("personId", person);
    }
}
