package cn.yuanqi.notification;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.platform.Courier;
import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.StartupEvent;

/** Carries letters to the mail server; where there is none they wait, in development they are written to the log. */
@ApplicationScoped
class MailCourier implements Courier {
    static final String KIND = "mail";

    @Inject
    ReactiveMailer mailer;
    @Inject
    MailConfig config;
    @Inject
    ObjectMapper json;

    @CheckedTemplate(basePath = "LetterPaper")
    static class Paper {
        static native TemplateInstance plain(Sheet sheet, String link);

        static native TemplateInstance rich(Sheet sheet, String link);
    }

    void sayWhereLettersGo(@Observes StartupEvent start) {
        if (config.host().isEmpty() && config.toLog()) {
            Log.info("YUANQI_SMTP_HOST is not set: letters are written to this log");
        } else if (!isReady()) {
            Log.warnf("Letters wait in the outbox until these are set: %s", missing());
        }
    }

    /** The names of the settings that letters still need, empty when they can go. */
    String missing() {
        var needed = new TreeMap<String, Optional<String>>(Map.of("YUANQI_SMTP_HOST", config.host(),
                "YUANQI_SMTP_FROM", config.from(), "YUANQI_PUBLIC_URL", config.publicUrl()));
        needed.values().removeIf(Optional::isPresent);
        return String.join(", ", needed.keySet());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isReady() {
        return config.toLog() || missing().isEmpty();
    }

    /** The event id is the letter's {@code Message-ID} (RFC 5322, 3.6.4), so that a mailbox can tell a repetition. */
    @Override
    public void deliver(UUID eventId, String payload) {
        var sheet = read(payload);
        var link = config.publicUrl().orElse("").replaceAll("/+$", "") + sheet.path();
        var text = Paper.plain(sheet, link).render();
        if (config.host().isEmpty()) {
            Log.infof("Letter to %s: %s%n%s", sheet.to(), sheet.subject(), text);
            return;
        }
        var mail = Mail.withText(sheet.to(), sheet.subject(), text).setHtml(Paper.rich(sheet, link).render())
                .addHeader("Message-ID", "<" + eventId + "@" + domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(config.patience());
    }

    private Sheet read(String payload) {
        try {
            return json.readValue(payload, Sheet.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("cannot be read", unreadable);
        }
    }

    private String domain() {
        return config.from().orElse("").replaceAll(".*@|[>\\s]", "");
    }
}
