package cn.yuanqi.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.FileSettings;
import cn.yuanqi.platform.FileStore;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Takes files in and hands them out, for every room alike. */
@ApplicationScoped
public class Shelf {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);

    @Inject
    FileStore store;
    @Inject
    FileSettings settings;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /**
     * Looks whether a file may be kept; nothing is stored.
     *
     * @param sent {@code null} when none came
     * @param field what the form calls it, for the error
     * @throws Problem 422 in words
     */
    public Upload check(FileUpload sent, String field) {
        if (sent == null || sent.fileName() == null || sent.fileName().isEmpty()) {
            throw Problem.invalid(field, words().noFile());
        }
        return check(sent.uploadedFile(), sent.fileName(), field);
    }

    /** The same for a file that no request brought. */
    public Upload check(Path bytes, String name, String field) {
        try {
            return checked(bytes, ShownName.of(name));
        } catch (Unfit unfit) {
            throw Problem.invalid(field, unfit.in(words()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Upload checked(Path bytes, String name) throws Unfit, IOException {
        long size = Files.size(bytes);
        if (size == 0) {
            throw new Unfit(FileWords::emptyFile);
        }
        long most = settings.most().asLongValue();
        if (size > most) {
            throw new Unfit(words -> words.tooLarge(megabytes(size, RoundingMode.UP),
                    megabytes(most, RoundingMode.DOWN)));
        }
        var type = FileType.byExtension(name)
                .orElseThrow(() -> new Unfit(words -> words.unknownType(FileType.names())));
        Contents.mustBe(type, bytes);
        return new Upload(name, type, size, sha256(bytes), bytes);
    }

    private static String megabytes(long bytes, RoundingMode mode) {
        return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, mode).stripTrailingZeros().toPlainString();
    }

    private static String sha256(Path bytes) throws IOException {
        try (var digest = new DigestOutputStream(OutputStream.nullOutputStream(),
                MessageDigest.getInstance("SHA-256"))) {
            Files.copy(bytes, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @throws Problem 422 when the files of this owner would come to more than the setting allows */
    public void mustHaveRoom(UUID owner, Upload upload, String field) {
        long most = settings.mostOfEnterprise().asLongValue();
        long taken = StoredFile.sizeOf(owner);
        if (taken + upload.size() > most) {
            throw Problem.invalid(field, words().noRoom(megabytes(most, RoundingMode.DOWN),
                    megabytes(Math.max(0, most - taken), RoundingMode.DOWN)));
        }
    }

    /** The same when the row is written already: its size counts among the others. */
    public void mustHaveRoomStill(UUID owner, String field) {
        long most = settings.mostOfEnterprise().asLongValue();
        if (StoredFile.sizeOf(owner) > most) {
            throw Problem.invalid(field, words().noRoom(megabytes(most, RoundingMode.DOWN), "0"));
        }
    }

    /** Brings the bytes into the store; without a row in a day they are swept away. */
    public Upload.Laid lay(Upload upload) {
        try (var bytes = Files.newInputStream(upload.bytes())) {
            return new Upload.Laid(upload, store.put(park.id(), bytes, upload.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes the bytes away again whose row could not be written. */
    public void clear(Upload.Laid laid) {
        store.delete(laid.key());
    }

    /** Bytes and row at once, in the transaction under way. @param by {@code null} when no person did it */
    public StoredFile keep(Upload upload, UUID owner, UUID by) {
        return StoredFile.of(lay(upload), new StoredFile.Origin(owner, by, clock.instant()));
    }

    /** The answer that hands the file to a browser, which shall save it and never show it. */
    public Response handOut(StoredFile file) {
        return Attachment.of(file, store.open(file.key));
    }

    /** Its bytes, for what prints them; the caller closes. */
    public InputStream open(StoredFile file) {
        return store.open(file.key);
    }

    private static FileWords words() {
        return Language.words(FileWords.class);
    }
}
