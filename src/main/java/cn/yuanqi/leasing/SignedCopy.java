package cn.yuanqi.leasing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** A contract as both sides signed it: of one version of a lease. Only ever added. */
@Entity
@Table(name = "lease_signed_copy")
class SignedCopy extends ParkScoped implements OfEnterprise {
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Column(name = "version_id", columnDefinition = "binary(16)", updatable = false)
    public UUID versionId;
    /** Of the copies of its version, from 1; the highest is the one that counts. */
    @Column(updatable = false)
    public int number;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;

    /** @throws Problem 409 when the version's last copy has these very bytes; to be called with the lease locked */
    static SignedCopy keep(LeaseVersion version, StoredFile file) {
        var before = ofVersion(version.id);
        if (!before.isEmpty() && before.get(0).file.sha256.equals(file.sha256)) {
            throw Problem.conflict(Language.words(ContractWords.class).sameCopy());
        }
        var copy = new SignedCopy();
        copy.leaseId = version.leaseId;
        copy.versionId = version.id;
        copy.number = before.isEmpty() ? 1 : before.get(0).number + 1;
        copy.file = file;
        copy.persist();
        return copy;
    }

    private static List<SignedCopy> ofVersion(UUID versionId) {
        return list("versionId = ?1 order by number desc", versionId);
    }

    /** All of these leases, the latest first. */
    static List<SignedCopy> of(Collection<UUID> leaseIds) {
        return leaseIds.isEmpty() ? List.of() : list("leaseId in ?1 order by leaseId, id desc", leaseIds);
    }

    /** The one that counts, by version; versions without one are left out. */
    static Map<UUID, UUID> lastOf(Collection<LeaseVersion> versions) {
        var last = new HashMap<UUID, UUID>();
        if (!versions.isEmpty()) {
            SignedCopy.<SignedCopy>list("versionId in ?1 order by number",
                    versions.stream().map(version -> version.id).toList())
                    .forEach(copy -> last.put(copy.versionId, copy.id));
        }
        return last;
    }

    static Optional<SignedCopy> of(Lease lease, UUID id) {
        return find("id = ?1 and leaseId = ?2", id, lease.id).firstResultOptional();
    }

    @Override
    public UUID enterpriseOfAudit() {
        return Lease.byId(leaseId).map(lease -> lease.enterpriseId).orElse(null);
    }
}
