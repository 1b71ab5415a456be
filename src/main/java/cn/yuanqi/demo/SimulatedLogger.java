package cn.yuanqi.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.parsetools.RecordParser;

/** One logger and its connection. Lives on one event loop; not thread-safe. */
final class SimulatedLogger {
    private static final Pattern ANSWER = Pattern.compile("QN=(\\d{17});.*CN=9014;");
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** A server that sends this much without a line end is none of ours. */
    private static final int LONGEST_LINE = 2_048;

    private final Telegram telegram;
    private final Obedience obedience;
    private final ZoneId zone;
    private final SocketAddress server;
    private final Unanswered unanswered = new Unanswered();
    private NetSocket socket;
    private boolean connecting;
    private Instant mayConnectAt = Instant.MIN;
    private Duration pause = FIRST_PAUSE;
    private Instant turnedUntil;
    private Instant lastMade = Instant.MIN;
    private volatile long answers;

    SimulatedLogger(DemoOutlet outlet, ZoneId zone, SocketAddress server, Instant now) {
        this.telegram = new Telegram(outlet, zone);
        this.obedience = new Obedience(telegram, zone);
        this.zone = zone;
        this.server = server;
        this.turnedUntil = now;
    }

    /** Its time has come: says what flows now, and what the hour and the day were when they turned. */
    void beat(NetClient client, Instant now) {
        if (socket == null) {
            connect(client, now);
        } else {
            speak(now);
        }
    }

    private void connect(NetClient client, Instant now) {
        if (connecting || now.isBefore(mayConnectAt)) {
            return;
        }
        connecting = true;
        client.connect(server).onComplete(attempt -> {
            connecting = false;
            if (attempt.succeeded()) {
                connected(attempt.result(), now);
            } else {
                wait(now);
            }
        });
    }

    private void wait(Instant now) {
        mayConnectAt = now.plus(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    private void connected(NetSocket connection, Instant now) {
        socket = connection;
        connection.handler(RecordParser.newDelimited("\r\n", this::line).maxRecordSize(LONGEST_LINE)
                .exceptionHandler(endless -> connection.close()));
        connection.exceptionHandler(broken -> connection.close());
        connection.closeHandler(closed -> socket = null);
        speak(now);
    }

    private void line(Buffer line) {
        var said = line.toString(StandardCharsets.US_ASCII);
        obedience.answers(said, Instant.now()).forEach(packet -> socket.write(Buffer.buffer(packet)));
        var answer = ANSWER.matcher(said);
        if (answer.find() && unanswered.answered(answer.group(1))) {
            pause = FIRST_PAUSE;
            answers = answers + 1;
        }
    }

    private void speak(Instant now) {
        for (var turn : Turns.between(turnedUntil, now, zone)) {
            var qn = nextQn(now);
            send(qn, telegram.mean(qn, turn.kind(), turn.start()), now);
        }
        turnedUntil = now;
        var qn = nextQn(now);
        send(qn, telegram.realtime(qn, now), now);
    }

    /** No two alike: they are what answers name. */
    private String nextQn(Instant now) {
        lastMade = lastMade.isBefore(now) ? now : lastMade.plusMillis(1);
        return telegram.qn(lastMade);
    }

    private void send(String qn, byte[] packet, Instant now) {
        unanswered.sent(qn, packet, now);
        socket.write(Buffer.buffer(packet));
    }

    /** Sends again what has waited too long; over a new connection, too. */
    void repeat(Instant now) {
        if (socket != null) {
            unanswered.due(now).forEach(packet -> socket.write(Buffer.buffer(packet)));
        }
    }

    /** How many of its messages were acknowledged. */
    long answers() {
        return answers;
    }
}
