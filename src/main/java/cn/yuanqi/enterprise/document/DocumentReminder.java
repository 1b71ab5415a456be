package cn.yuanqi.enterprise.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That a reminder was sent; the database lets only one be for each document, date and step. */
@Entity
@Unaudited("the machine's memory of what it said")
@Table(name = "document_reminder")
class DocumentReminder extends ParkScoped {
    @Column(name = "document_id", columnDefinition = "binary(16)", updatable = false)
    UUID documentId;
    @Column(name = "expires_on", updatable = false)
    LocalDate expiresOn;
    @Column(updatable = false)
    int step;
    @Column(name = "sent_at", updatable = false)
    Instant at;

    static void send(Document document, int step, Instant at) {
        var reminder = new DocumentReminder();
        reminder.documentId = document.id;
        reminder.expiresOn = document.expiresOn;
        reminder.step = step;
        reminder.at = at;
        reminder.persistAndFlush();
    }

    static List<DocumentReminder> of(Collection<Document> documents) {
        return documents.isEmpty()
                ? List.of()
                : list("documentId in ?1", documents.stream().map(document -> document.id).toList());
    }
}
