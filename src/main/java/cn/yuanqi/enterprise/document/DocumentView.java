package cn.yuanqi.enterprise.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.identity.Person;

/**
 * A document as the outside sees it.
 *
 * @param daysLeft until its last day, negative when that is past, {@code null} when it does not expire
 * @param versions the newest first; the first one counts
 * @param withdrawal {@code null} while it stands
 */
public record DocumentView(UUID id, UUID enterpriseId, DocumentKind kind, String title, String number,
        LocalDate issuedOn, LocalDate expiresOn, String note, DocumentStatus status, Integer daysLeft,
        List<VersionView> versions, Withdrawal withdrawal, int version) {

    /**
     * One upload.
     *
     * @param size bytes
     * @param by the person's name, {@code null} when no person did it
     */
    public record VersionView(int number, String name, String type, long size, String sha256, Instant at, String by) {
    }

    /** That it does not count any more, since when, by whom and why. */
    public record Withdrawal(Instant at, String by, String reason) {
    }

    public VersionView current() {
        return versions.get(0);
    }

    static DocumentView of(Document document, LocalDate today) {
        return of(List.of(document), today).get(0);
    }

    /** To be called inside the transaction that found them. */
    static List<DocumentView> of(List<Document> documents, LocalDate today) {
        var versions = DocumentVersion.of(documents).stream().collect(Collectors.groupingBy(each -> each.documentId));
        var names = names(Stream.concat(documents.stream().map(each -> each.withdrawnBy),
                versions.values().stream().flatMap(List::stream).map(each -> each.file.by)));
        return documents.stream()
                .map(document -> of(document, today, versions.getOrDefault(document.id, List.of()), names)).toList();
    }

    private static Map<UUID, String> names(Stream<UUID> ids) {
        Collection<UUID> asked = ids.filter(Objects::nonNull).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Map.of()
                : Person.<Person>list("id in ?1", asked).stream()
                        .collect(Collectors.toMap(person -> person.id, person -> person.name));
    }

    private static DocumentView of(Document d, LocalDate today, List<DocumentVersion> versions,
            Map<UUID, String> names) {
        var shown = versions.stream().map(each -> new VersionView(each.number, each.file.name, each.file.type.media(),
                each.file.size, each.file.sha256, each.file.at, name(names, each.file.by))).toList();
        var withdrawal = d.withdrawnAt == null
                ? null
                : new Withdrawal(d.withdrawnAt, name(names, d.withdrawnBy), d.withdrawnWhy);
        var left = d.expiresOn == null ? null : (Integer) (int) ChronoUnit.DAYS.between(today, d.expiresOn);
        return new DocumentView(d.id, d.enterpriseId, d.kind, d.title, d.number, d.issuedOn, d.expiresOn, d.note,
                DocumentStatus.of(d, today), left, shown, withdrawal, d.version);
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return id == null ? null : names.get(id);
    }
}
