package cn.yuanqi.notification.robot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.notification.inbox.MailLanguage;
import cn.yuanqi.notification.inbox.Topic;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A robot as it is typed or sent. @param secret write-only @param address write-only, too */
record RobotForm(String name, String kind, String address, String secret, String language, List<String> topics) {
    static final RobotForm EMPTY = new RobotForm(null, null, null, null, null, null);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SECRET = 200;

    static RobotForm of(MultivaluedMap<String, String> typed) {
        return new RobotForm(typed.getFirst("name"), typed.getFirst("kind"), typed.getFirst("address"),
                typed.getFirst("secret"), typed.getFirst("language"), typed.get("topics"));
    }

    /** As the page fills it in to be changed: what is sealed stays empty, and stays. */
    static RobotForm of(RobotView kept) {
        return new RobotForm(kept.name(), kept.kind().name(), null, null, kept.language().name(),
                kept.topics().stream().map(Topic::name).toList());
    }

    /** Whether the page ticks it. */
    public boolean tells(Topic topic) {
        return topics != null && topics.contains(topic.name());
    }

    /** What was typed, checked. @param address {@code null} when the one that is kept stays, like the secret */
    record Wanted(String name, RobotKind kind, String address, String host, String secret, MailLanguage language,
            Set<Topic> topics) {
    }

    /** @param kept what is to be changed, {@code null} for a new one @throws Problem 422 with every field that cannot be */
    Wanted read(HookGuard guard, RobotView kept) {
        var errors = new ArrayList<Problem.FieldError>();
        var wantedKind = kept == null ? one(RobotKind.values(), kind, "kind", errors) : kept.kind();
        var wantedLanguage = language == null || language.isEmpty()
                ? MailLanguage.ZH
                : one(MailLanguage.values(), language, "language", errors);
        var clean = name == null ? "" : name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME || clean.chars().anyMatch(Character::isISOControl)) {
            errors.add(new Problem.FieldError("name", words().badName(LONGEST_NAME)));
        }
        boolean stays = kept != null && (address == null || address.isBlank());
        var host = wantedKind == null ? null : stays ? kept.host() : host(wantedKind, guard, errors);
        var wantedSecret = secret == null || secret.isBlank() ? null : secret.strip();
        if (wantedSecret != null && wantedSecret.length() > LONGEST_SECRET) {
            errors.add(new Problem.FieldError("secret", words().badSecret()));
        }
        if (wantedKind == RobotKind.GENERIC && wantedSecret == null && (kept == null || !kept.hasSecret())) {
            errors.add(new Problem.FieldError("secret", words().noSecret()));
        }
        var about = topics(errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Wanted(clean, wantedKind, stays ? null : address.strip(), host,
                wantedKind.takesSecret() ? wantedSecret : null, wantedLanguage, about);
    }

    private String host(RobotKind wanted, HookGuard guard, List<Problem.FieldError> errors) {
        if (address == null || address.isBlank()) {
            errors.add(new Problem.FieldError("address", words().refusal(HookGuard.Refusal.UNREADABLE)));
            return null;
        }
        try {
            return HookGuard.host(wanted == RobotKind.GENERIC
                    ? guard.target(wanted, address).uri()
                    : guard.read(wanted, address));
        } catch (HookGuard.Refused refused) {
            errors.add(new Problem.FieldError("address", words().refusal(refused.why())));
            return null;
        }
    }

    private Set<Topic> topics(List<Problem.FieldError> errors) {
        var known = new LinkedHashSet<Topic>();
        for (var topic : topics == null ? List.<String>of() : topics) {
            Topic.forGroups().stream().filter(one -> one.name().equals(topic)).findFirst().ifPresentOrElse(known::add,
                    () -> errors.add(new Problem.FieldError("topics", words().badTopic())));
        }
        if (known.isEmpty() && errors.stream().noneMatch(error -> error.field().equals("topics"))) {
            errors.add(new Problem.FieldError("topics", words().noTopic()));
        }
        return known;
    }

    private static <E extends Enum<E>> E one(E[] all, String said, String field, List<Problem.FieldError> errors) {
        return Arrays.stream(all).filter(one -> one.name().equals(said)).findFirst().orElseGet(() -> {
            errors.add(new Problem.FieldError(field,
                    words().badChoice(String.join(", ", Arrays.stream(all).map(Enum::name).toList()))));
            return null;
        });
    }

    private static RobotWords words() {
        return Language.words(RobotWords.class);
    }
}
