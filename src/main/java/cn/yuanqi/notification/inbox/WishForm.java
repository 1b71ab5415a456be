package cn.yuanqi.notification.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * Wishes as they are typed or sent; what is {@code null} stays as it is.
 *
 * @param quietFrom of the park's day, {@code "22:00"}; empty for no quiet hours
 */
record WishForm(String language, String quietFrom, String quietTo, Boolean urgentBreaksQuiet, String digestHour,
        List<Line> topics) {
    static final WishForm EMPTY = new WishForm(null, null, null, null, null, null);
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");

    record Line(String topic, String inbox, String mail) {
    }

    static WishForm of(MultivaluedMap<String, String> typed) {
        return new WishForm(typed.getFirst("language"), typed.getFirst("quietFrom"), typed.getFirst("quietTo"),
                "true".equals(typed.getFirst("urgentBreaksQuiet")), typed.getFirst("digestHour"),
                Arrays.stream(Topic.values()).map(topic -> new Line(topic.name(),
                        typed.getFirst("inbox_" + topic), typed.getFirst("mail_" + topic))).toList());
    }

    static WishForm of(Wishes wishes) {
        var quiet = wishes.timing().quiet();
        return new WishForm(wishes.language().name(), quiet == null ? "" : clock(quiet.from()),
                quiet == null ? "" : clock(quiet.to()), wishes.timing().urgentBreaks(),
                String.valueOf(wishes.timing().digestHour()), wishes.topics().stream()
                        .map(one -> new Line(one.topic().name(), one.inbox().name(), one.mail().name())).toList());
    }

    static String clock(int minute) {
        return String.format("%02d:%02d", minute / 60, minute % 60);
    }

    /** @throws Problem 422 with every field that cannot be */
    Wishes on(Wishes now) {
        var errors = new ArrayList<Problem.FieldError>();
        var wanted = new Wishes(now.version(),
                one(MailLanguage.values(), language, now.language(), "language", errors),
                new Timing(quiet(now.timing().quiet(), errors),
                        urgentBreaksQuiet == null ? now.timing().urgentBreaks() : urgentBreaksQuiet,
                        hour(now.timing().digestHour(), errors)),
                now.topics().stream().map(one -> topic(one, errors)).toList());
        checkTopics(errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return wanted;
    }

    private QuietHours quiet(QuietHours now, List<Problem.FieldError> errors) {
        if (quietFrom == null && quietTo == null) {
            return now;
        }
        int from = minute(quietFrom, "quietFrom", errors);
        int to = minute(quietTo, "quietTo", errors);
        if (from < 0 && to < 0) {
            return null;
        }
        if (from < 0 || to < 0 || from == to) {
            if (errors.isEmpty()) {
                errors.add(new Problem.FieldError(from < 0 ? "quietFrom" : "quietTo", words().quietBoth()));
            }
            return null;
        }
        return new QuietHours(from, to);
    }

    /** @return −1 for none */
    private static int minute(String typed, String field, List<Problem.FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            return -1;
        }
        var clock = CLOCK.matcher(typed.strip());
        if (!clock.matches()) {
            errors.add(new Problem.FieldError(field, words().badClock()));
            return -1;
        }
        return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
    }

    private int hour(int now, List<Problem.FieldError> errors) {
        if (digestHour == null) {
            return now;
        }
        if (!digestHour.strip().matches("\\d|1\\d|2[0-3]")) {
            errors.add(new Problem.FieldError("digestHour", words().badHour()));
            return now;
        }
        return Integer.parseInt(digestHour.strip());
    }

    private Wishes.Of topic(Wishes.Of now, List<Problem.FieldError> errors) {
        var line = lines().filter(one -> now.topic().name().equals(one.topic())).findFirst();
        var inbox = way(line.map(Line::inbox), now.inbox(), "inbox_" + now.topic(), errors);
        var mail = way(line.map(Line::mail), now.mail(), "mail_" + now.topic(), errors);
        if (now.topic().isDuty() && mail != Way.AT_ONCE) {
            errors.add(new Problem.FieldError("mail_" + now.topic(), words().dutyReason(now.topic())));
        }
        return new Wishes.Of(now.topic(), inbox, mail);
    }

    private static Way way(Optional<String> said, Way now, String field, List<Problem.FieldError> errors) {
        return one(Way.values(), said.orElse(null), now, field, errors);
    }

    private void checkTopics(List<Problem.FieldError> errors) {
        var known = Arrays.stream(Topic.values()).map(Enum::name).toList();
        if (lines().anyMatch(one -> !known.contains(one.topic()))) {
            errors.add(new Problem.FieldError("topics", words().badChoice(String.join(", ", known))));
        }
    }

    private Stream<Line> lines() {
        return topics == null ? Stream.empty() : topics.stream().filter(one -> one != null);
    }

    private static <E extends Enum<E>> E one(E[] all, String said, E now, String field,
            List<Problem.FieldError> errors) {
        if (said == null) {
            return now;
        }
        return Arrays.stream(all).filter(one -> one.name().equals(said)).findFirst().orElseGet(() -> {
            errors.add(new Problem.FieldError(field,
                    words().badChoice(String.join(", ", Arrays.stream(all).map(Enum::name).toList()))));
            return now;
        });
    }

    private static InboxWords words() {
        return Language.words(InboxWords.class);
    }
}
