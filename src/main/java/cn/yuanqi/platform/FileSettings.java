package cn.yuanqi.platform;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where uploaded files are kept, and how much of them. */
@ConfigMapping(prefix = "yuanqi.files")
public interface FileSettings {
    /** {@code YUANQI_FILES_FOLDER}: used unless S3 is set. */
    @WithDefault(".local/files")
    String folder();

    S3 s3();

    /** The largest file that is taken. */
    @WithDefault("20M")
    MemorySize most();

    /** How much the files of one enterprise may come to. */
    @WithDefault("500M")
    MemorySize mostOfEnterprise();

    /** How often bytes that belong to nothing are looked for; {@code off} for never. */
    @WithDefault("6h")
    String sweep();

    /** Access to a bucket: {@code YUANQI_FILES_S3_ENDPOINT}, {@code …_BUCKET}, {@code …_ACCESS_KEY}, {@code …_SECRET_KEY}. */
    interface S3 {
        Optional<String> endpoint();

        Optional<String> bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** What the server calls its region; most do not mind. */
        @WithDefault("us-east-1")
        String region();
    }
}
