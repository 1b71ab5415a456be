package cn.yuanqi.leasing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.file.FileType;
import cn.yuanqi.identity.Person;

/**
 * A signed copy as the outside sees it.
 *
 * @param version of the lease
 * @param number of the copies of that version, from 1
 * @param size bytes
 * @param sha256 lower-case hex
 */
record SignedCopyView(UUID id, int version, int number, String fileName, FileType type, long size, String sha256,
        Instant at, String by) {

    static List<SignedCopyView> of(Lease lease) {
        var copies = SignedCopy.of(List.of(lease.id));
        if (copies.isEmpty()) {
            return List.of();
        }
        var versions = LeaseVersion.of(lease).stream().collect(toMap(one -> one.id, one -> one.number));
        var names = Person.names(copies.stream().map(one -> one.file.by).toList());
        return copies.stream().map(one -> of(one, versions.get(one.versionId), names.get(one.file.by))).toList();
    }

    static SignedCopyView of(SignedCopy copy, int version, String by) {
        var file = copy.file;
        return new SignedCopyView(copy.id, version, copy.number, file.name, file.type, file.size, file.sha256, file.at,
                by);
    }
}
