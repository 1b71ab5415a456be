package cn.yuanqi.platform.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path home;
    private final List<ProcessHandle> seen = new ArrayList<>();

    @Test
    void aServerEndsWhenItIsClosed() throws IOException {
        Child child = Child.start("sleeper", home, Owner.command(Sleeper.class), Map.of());
        ProcessHandle server = server();

        child.close();

        assertFalse(server.isAlive());
        assertFalse(child.alive());
    }

    @Test
    void aServerEndsByItselfWhenItsOwnerIsKilled() throws IOException {
        List<String> command = new ArrayList<>(Owner.command(Owner.class));
        command.add(home.toString());
        Process owner = new ProcessBuilder(command).start();
        ProcessHandle server = server();

        owner.destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> !server.isAlive());
    }

    @Test
    void aServerThatWasLeftBehindIsEndedByTheNextStart() throws IOException {
        try (Child child = Child.start("sleeper", home, Owner.command(Sleeper.class), Map.of())) {
            ProcessHandle server = server();
            process(0).destroyForcibly();
            await().until(() -> !child.alive());
            assertTrue(server.isAlive());

            Leftovers.end("sleeper", home);

            assertFalse(server.isAlive());
            assertFalse(Files.exists(Child.record("sleeper", home)));
        }
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws IOException {
        try (Child child = Child.start("other", home, Owner.command(Sleeper.class), Map.of())) {
            await().atMost(Duration.ofSeconds(20)).until(() -> record("other").size() == 2);
            ProcessHandle other = Leftovers.find(record("other").get(1)).orElseThrow();
            String recycled = other.pid() + " 2001-01-01T00:00:00Z";
            Files.write(Child.record("sleeper", home), List.of(recycled, recycled));

            Leftovers.end("sleeper", home);

            assertTrue(other.isAlive());
            assertTrue(child.alive());
        }
    }

    @AfterEach
    void nothingStays() {
        seen.forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessHandle server() {
        await().atMost(Duration.ofSeconds(20)).until(() -> record("sleeper").size() == 2);
        seen.add(process(0));
        seen.add(process(1));
        return seen.get(1);
    }

    private ProcessHandle process(int line) {
        return Leftovers.find(record("sleeper").get(line)).orElseThrow();
    }

    private List<String> record(String name) {
        try {
            return Files.readAllLines(Child.record(name, home));
        } catch (IOException notYet) {
            return List.of();
        }
    }
}
