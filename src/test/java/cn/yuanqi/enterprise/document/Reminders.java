package cn.yuanqi.enterprise.document;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears what the room reminds of. */
@ApplicationScoped
class Reminders {
    private final List<DocumentExpiring> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes DocumentExpiring event) {
        heard.add(event);
    }

    List<DocumentExpiring> of(String document) {
        return heard.stream().filter(each -> each.documentId().toString().equals(document)).toList();
    }
}
