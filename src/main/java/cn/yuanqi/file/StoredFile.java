package cn.yuanqi.file;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A file that lies in the store. Written once, never changed; whoever refers to it says what it is and who may read it. */
@Entity
@Unaudited("what refers to it is audited")
@Table(name = "stored_file")
public class StoredFile extends ParkScoped {
    @Column(name = "file_key", updatable = false)
    public String key;
    /** Whose room it takes, for example an enterprise; {@code null} where nobody's is counted. */
    @Column(name = "owner_id", columnDefinition = "binary(16)", updatable = false)
    public UUID owner;
    @Column(updatable = false)
    public String name;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FileType type;
    /** Bytes. */
    @Column(name = "size_bytes", updatable = false)
    public long size;
    /** Lower-case hex. */
    @Column(updatable = false)
    public String sha256;
    @Column(name = "stored_at", updatable = false)
    public Instant at;
    /** {@code null} when no person did it. */
    @Column(name = "stored_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    /** Who put it there and when, and whose room it takes. */
    public record Origin(UUID owner, UUID by, Instant at) {
    }

    /** The row of bytes that lie in the store already. */
    public static StoredFile of(Upload.Laid laid, Origin origin) {
        var file = new StoredFile();
        file.key = laid.key();
        file.owner = origin.owner();
        file.name = laid.upload().name();
        file.type = laid.upload().type();
        file.size = laid.upload().size();
        file.sha256 = laid.upload().sha256();
        file.at = origin.at();
        file.by = origin.by();
        file.persist();
        return file;
    }

    /** Bytes that the owner's files come to. */
    static long sizeOf(UUID owner) {
        Long sum = getEntityManager()
                .createQuery("select sum(f.size) from StoredFile f where f.owner = :owner", Long.class)
                .setParameter("owner", owner).getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** Those of the keys that a row refers to. */
    static Set<String> known(Collection<String> keys) {
        return new HashSet<>(getEntityManager()
                .createQuery("select f.key from StoredFile f where f.key in :keys", String.class)
                .setParameter("keys", keys).getResultList());
    }
}
