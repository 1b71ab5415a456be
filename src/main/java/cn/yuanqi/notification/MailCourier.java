package cn.yuanqi.notification;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.platform.Courier;
import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
    Papers papers;

    @CheckedTemplate(basePath = "LetterPaper")
    static class Paper {
        static native TemplateInstance plain(Sheet sheet, String link, String settings);

        static native TemplateInstance rich(Sheet sheet, String link, String settings);
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
        var sheet = papers.read(payload, Sheet.class);
        if (sheet.reader() != null && !isMember(sheet.reader())) {
            return;
        }
        var house = config.publicUrl().orElse("").replaceAll("/+$", "");
        var link = house + sheet.path();
        var settings = sheet.reader() == null ? null : house + "/parks/" + sheet.reader().park() + "/inbox/preferences";
        var text = Paper.plain(sheet, link, settings).render();
        if (config.host().isEmpty()) {
            Log.infof("Letter to %s: %s%n%s", sheet.to(), sheet.subject(), text);
            return;
        }
        var mail = Mail.withText(sheet.to(), sheet.subject(), text).setHtml(Paper.rich(sheet, link, settings).render())
                .addHeader("Message-ID", "<" + eventId + "@" + domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(config.patience());
    }

    /** A letter may have waited for the night to pass: who has left the park meanwhile is not told any more. */
    private static boolean isMember(Sheet.Member reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !Membership.placesNow(reader.person(), reader.park()).isEmpty());
    }

    private String domain() {
        return config.from().orElse("").replaceAll(".*@|[>\\s]", "");
    }
}
