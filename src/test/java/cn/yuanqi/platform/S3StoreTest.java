package cn.yuanqi.platform;

import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Against a server that speaks S3 over HTTP, run as a process of its own. */
class S3StoreTest extends FileStoreFacts {
    private static S3Server server;
    private static S3Store store;

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start("yuanqi");
        store = new S3Store(new At(server.endpoint()));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Override
    FileStore store() {
        return store;
    }

    private record At(String url) implements FileSettings.S3 {
        @Override
        public Optional<String> endpoint() {
            return Optional.of(url);
        }

        @Override
        public Optional<String> bucket() {
            return Optional.of("yuanqi");
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("key");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("secret");
        }

        @Override
        public String region() {
            return "us-east-1";
        }
    }
}
