package cn.yuanqi.enterprise.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.FileStore;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** A connection that breaks half-way through an upload: nobody is left to be told, and nothing may be left behind. */
@QuarkusTest
class CutUploadTest extends TwoParksTest {
    private static final Path UPLOADS = Path.of(System.getProperty("java.io.tmpdir"), "uploads");

    @Inject
    FileStore store;
    @Inject
    InPark inPark;
    private String enterprise;
    private final String mark = "cut-" + UUID.randomUUID();

    @BeforeEach
    void haveAnEnterprise() {
        enterprise = EnterpriseFixture.lead(EnterpriseFixture.body("断线"));
    }

    @Test
    void anUploadThatIsCutLeavesNothing() throws IOException {
        var keys = keys();
        long rows = rows();
        for (int share : List.of(1, 2, 9)) {
            cut(share);
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(List.of(), left()));
        People.as(People.OPERATOR).get(DocumentFixture.DOOR, TwoParks.FIRST, enterprise).then().statusCode(200)
                .body("total", equalTo(0));
        assertEquals(keys, keys());
        assertEquals(rows, rows());
        DocumentFixture.licence(enterprise, Map.of());
        assertEquals(rows + 1, rows());
    }

    /** Sends so many tenths of an upload, and hangs up. */
    private void cut(int tenths) throws IOException {
        var file = "%PDF-1.4\n" + (mark + "\n").repeat(20_000);
        var body = ("--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nBUSINESS_LICENCE\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                + file + "\r\n--b--\r\n").getBytes(UTF_8);
        var head = "POST /api/v1/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/documents HTTP/1.1\r\n"
                + "Host: localhost\r\nAuthorization: Bearer " + People.token(People.OPERATOR) + "\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (var line = new Socket("127.0.0.1", RestAssured.port)) {
            line.getOutputStream().write(head.getBytes(UTF_8));
            line.getOutputStream().write(body, 0, body.length * tenths / 10);
            line.getOutputStream().flush();
        }
    }

    private Set<String> keys() {
        try (var all = store.keysBefore(TwoParks.FIRST, Instant.now().plusSeconds(60))) {
            return new TreeSet<>(all.toList());
        }
    }

    private long rows() {
        return inPark.<Long>call(TwoParks.FIRST, () -> StoredFile.count());
    }

    /** The files of the server's that hold something of ours. */
    private List<Path> left() throws IOException {
        if (!Files.isDirectory(UPLOADS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(UPLOADS)) {
            return files.filter(Files::isRegularFile).filter(this::isOurs).toList();
        }
    }

    private boolean isOurs(Path file) {
        try {
            return Files.exists(file) && new String(Files.readAllBytes(file), UTF_8).contains(mark);
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
