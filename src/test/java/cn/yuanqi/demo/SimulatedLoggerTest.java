package cn.yuanqi.demo;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.parsetools.RecordParser;

/** One logger and a server that does what the test says; time is the test's. */
class SimulatedLoggerTest {
    private final Instant noon = Instant.parse("2026-11-20T04:00:00Z");
    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<NetSocket> connections = new CopyOnWriteArrayList<>();
    private NetServer server;
    private SimulatedLogger logger;

    @BeforeEach
    void listen() {
        server = vertx.createNetServer().connectHandler(socket -> {
            connections.add(socket);
            socket.handler(RecordParser.newDelimited("\r\n", line -> heard.add(line.toString())));
        });
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        logger = new SimulatedLogger(DemoOutlet.inZone(1), DemoPark.ZONE,
                SocketAddress.inetSocketAddress(server.actualPort(), "127.0.0.1"), noon);
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void does(Consumer<SimulatedLogger> something) {
        vertx.getOrCreateContext().runOnContext(ready -> something.accept(logger));
    }

    private void hears(int messages) {
        await().until(() -> heard.size() >= messages);
        assertEquals(messages, heard.size());
    }

    private void answer(int message) {
        var qn = heard.get(message).replaceFirst(".*QN=(\\d{17});.*", "$1");
        connections.get(connections.size() - 1).write("##0000QN=" + qn
                + ";ST=91;CN=9014;PW=123456;MN=YQDEMO000000000000000001;Flag=4;CP=&&&&0000\r\n");
    }

    @Test
    void whatFlowsNowIsSaidAsTheStandardHasIt() {
        does(one -> one.beat(client, noon));
        hears(1);
        assertTrue(heard.get(0).matches("##\\d{4}QN=20261120120000000;ST=32;CN=2011;PW=123456;"
                + "MN=YQDEMO000000000000000001;Flag=5;CP=&&DataTime=20261120120000;w01018-Rtd=[0-9.]+,w01018-Flag=N;"
                + ".*&&[0-9A-F]{4}"), heard.get(0));
    }

    @Test
    void aDeafServerHearsEachMessageFourTimes() {
        does(one -> one.beat(client, noon));
        hears(1);
        for (int repeat = 1; repeat <= 5; repeat++) {
            var later = noon.plusSeconds(10L * repeat);
            does(one -> one.repeat(later));
        }
        hears(4);
        assertEquals(1, heard.stream().distinct().count());
    }

    @Test
    void whatWasAnsweredIsNotRepeated() {
        does(one -> one.beat(client, noon));
        hears(1);
        answer(0);
        await().until(() -> logger.answers() == 1);
        does(one -> one.repeat(noon.plusSeconds(10)));
        does(one -> one.beat(client, noon.plusSeconds(30)));
        hears(2);
    }

    @Test
    void anHourThatTurnedIsSentOnce() {
        does(one -> one.beat(client, noon.plusSeconds(3_570)));
        hears(1);
        does(one -> one.beat(client, noon.plusSeconds(3_600)));
        does(one -> one.beat(client, noon.plusSeconds(3_630)));
        hears(4);
        assertEquals(1, heard.stream().filter(line -> line.contains("CN=2061;")
                && line.contains("DataTime=20261120120000;w01018-Min=")).count());
    }

    @Test
    void aLostConnectionIsBuiltAgainAndWhatWasUnansweredIsRepeated() {
        does(one -> one.beat(client, noon));
        hears(1);
        connections.get(0).close();
        await().untilAsserted(() -> {
            does(one -> one.beat(client, noon.plusSeconds(30)));
            assertEquals(2, connections.size());
        });
        does(one -> one.repeat(noon.plusSeconds(40)));
        await().until(() -> heard.stream().filter(heard.get(0)::equals).count() == 2);
    }

    @Test
    void whatIsAskedIsDoneAndSaidToBeDone() {
        does(one -> one.beat(client, noon));
        hears(1);
        connections.get(0)
                .write("##0000QN=20261120120000001;ST=32;CN=1012;PW=123456;MN=YQDEMO000000000000000001;Flag=5;"
                        + "CP=&&SystemTime=20261120120000&&0000\r\n");
        hears(3);
        assertTrue(heard.get(1).contains("QN=20261120120000001;ST=91;CN=9011;") && heard.get(1).contains("QnRtn=1"));
        assertTrue(heard.get(2).contains("QN=20261120120000001;ST=91;CN=9012;") && heard.get(2).contains("ExeRtn=1"));
        connections.get(0)
                .write("##0000QN=20261120120000002;ST=32;CN=2061;PW=123456;MN=YQDEMO000000000000000001;Flag=5;"
                        + "CP=&&BeginTime=20261101080000,EndTime=20261101100000&&0000\r\n");
        hears(7);
        assertTrue(heard.get(4).contains("CN=2061;") && heard.get(4).contains("DataTime=20261101080000;"),
                heard::toString);
        assertTrue(heard.get(5).contains("DataTime=20261101090000;"));
    }

    @Test
    void aServerThatIsAwayIsAskedLessAndLessOften() {
        int port = server.actualPort();
        server.close().toCompletionStage().toCompletableFuture().join();
        does(one -> one.beat(client, noon));
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        server = vertx.createNetServer().connectHandler(connections::add);
        server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        does(one -> one.beat(client, noon.plusSeconds(1)));
        await().during(Duration.ofMillis(300)).until(connections::isEmpty);
        does(one -> one.beat(client, noon.plusSeconds(2)));
        await().until(() -> connections.size() == 1);
    }
}
