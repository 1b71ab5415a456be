package cn.yuanqi.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files in a bucket of anything that speaks S3, addressed by path (host names by bucket need DNS that such servers seldom
 * have). The bucket must exist: making it is the work of whoever gave us the key.
 */
final class S3Store implements FileStore, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final S3Client s3;
    private final String bucket;

    S3Store(FileSettings.S3 settings) {
        bucket = settings.bucket().orElseThrow();
        var credentials = AwsBasicCredentials.create(settings.accessKey().orElseThrow(),
                settings.secretKey().orElseThrow());
        // Checksums in trailers are Amazon's own; other servers refuse them. Signature and TLS cover what is sent.
        s3 = S3Client.builder().endpointOverride(URI.create(settings.endpoint().orElseThrow())).forcePathStyle(true)
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER).build())
                .build();
    }

    @Override
    public String put(String park, InputStream bytes, long length) {
        var key = FileKey.next(park);
        var exact = new Exactly(bytes, length);
        try {
            s3.putObject(to -> to.bucket(bucket).key(key).contentLength(length),
                    RequestBody.fromInputStream(exact, length));
            exact.mustBeAtItsEnd();
        } catch (RuntimeException | IOException broken) {
            forget(key, broken);
            throw new StoreAway(io(broken));
        }
        return key;
    }

    private void forget(String key, Exception broken) {
        try {
            delete(key);
        } catch (UncheckedIOException alsoBroken) {
            broken.addSuppressed(alsoBroken);
        }
    }

    @Override
    public InputStream open(String key) {
        FileKey.ours(key);
        try {
            return s3.getObject(from -> from.bucket(bucket).key(key));
        } catch (SdkException absent) {
            throw failed(absent);
        }
    }

    @Override
    public void delete(String key) {
        FileKey.ours(key);
        try {
            s3.deleteObject(which -> which.bucket(bucket).key(key));
        } catch (SdkException stuck) {
            throw failed(stuck);
        }
    }

    @Override
    public Stream<String> keysBefore(String park, Instant before) {
        return s3.listObjectsV2Paginator(which -> which.bucket(bucket).prefix(park + "/")).contents().stream()
                .filter(one -> one.lastModified().isBefore(before)).map(S3Object::key).filter(FileKey::isOurs);
    }

    @Override
    public void close() {
        s3.close();
    }

    private static UncheckedIOException failed(Exception why) {
        return new UncheckedIOException(io(why));
    }

    private static IOException io(Exception why) {
        return why instanceof IOException io ? io : new IOException(why);
    }
}
