package cn.yuanqi.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.yuanqi.environment.monitoring.Kind;

/** What a simulated logger says when it is asked something: that it will (9011), the history asked for, how it went (9012). */
final class Obedience {
    private static final Pattern REQUEST = Pattern
            .compile("QN=(\\d{17});ST=\\d\\d;CN=(1012|3012|2051|2061|2031);.*CP=&&(.*)&&");
    private static final Pattern SPAN = Pattern.compile("BeginTime=(\\d{14}),EndTime=(\\d{14})");
    private static final Set<String> DEEDS = Set.of("1012", "3012");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    /** A month of hours. */
    private static final int MOST = 744;
    private static final int GOOD = 1;
    private static final int NO_DATA = 100;

    private final Telegram telegram;
    private final ZoneId zone;

    Obedience(Telegram telegram, ZoneId zone) {
        this.telegram = telegram;
        this.zone = zone;
    }

    /** The packets that answer a line of the server; none when it asks nothing. */
    List<byte[]> answers(String line, Instant now) {
        var request = REQUEST.matcher(line);
        if (!request.find()) {
            return List.of();
        }
        var qn = request.group(1);
        var packets = new ArrayList<byte[]>();
        packets.add(telegram.reply(qn, "9011", "QnRtn=" + GOOD));
        if (DEEDS.contains(request.group(2))) {
            packets.add(telegram.reply(qn, "9012", "ExeRtn=" + GOOD));
        } else {
            var history = history(request, now);
            packets.addAll(history);
            packets.add(telegram.reply(qn, "9012", "ExeRtn=" + (history.isEmpty() ? NO_DATA : GOOD)));
        }
        return packets;
    }

    /** It keeps no minutes. */
    private List<byte[]> history(Matcher request, Instant now) {
        var span = SPAN.matcher(request.group(3));
        if (request.group(2).equals("2051") || !span.find()) {
            return List.of();
        }
        var kind = request.group(2).equals("2061") ? Kind.HOUR : Kind.DAY;
        try {
            var from = at(span.group(1));
            var to = at(span.group(2)).isBefore(now) ? at(span.group(2)) : now;
            return Turns.between(from, to, zone).stream()
                    .filter(turn -> turn.kind() == kind && !turn.start().isBefore(from)).limit(MOST)
                    .map(turn -> telegram.mean(request.group(1), kind, turn.start())).toList();
        } catch (DateTimeException noSuchTime) {
            return List.of();
        }
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local, SECONDS).atZone(zone).toInstant();
    }
}
