package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What a person was told, in both languages; only that person sees it, and only while still what they were when told. */
@Entity
@Unaudited("tells a person of what the audit holds itself")
@Table(name = "inbox_entry")
public class InboxEntry extends ParkScoped {
    private static final Pattern SALUTATION = Pattern.compile("^(?:您好！|Hello[!,]|Good day,)\\n");
    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    /** One entry per person and event. */
    @Column(name = "event_id", columnDefinition = "binary(16)", updatable = false)
    public UUID eventId;
    @Enumerated(EnumType.STRING)
    public Topic topic;
    /** Of the page that it tells of, with its leading slash. */
    public String path;
    @Column(name = "title_zh")
    public String titleZh;
    @Column(name = "title_en")
    public String titleEn;
    @Column(name = "text_zh")
    public String textZh;
    @Column(name = "text_en")
    public String textEn;
    /** @see Standing */
    public String held;
    @Column(name = "written_at")
    public Instant writtenAt;
    /** {@code null} when it waits for a digest only. */
    @Column(name = "visible_at")
    public Instant visibleAt;
    @Column(name = "read_at")
    public Instant readAt;
    /** When it goes by mail together with others, {@code null} for never. */
    @Column(name = "digest_at")
    public Instant digestAt;
    /** The digest that it went with. */
    @Column(name = "digest_id", columnDefinition = "binary(16)")
    public UUID digestId;

    public static boolean isKnown(UUID person, UUID event) {
        return count("personId = ?1 and eventId = ?2", person, event) > 0;
    }

    public String title() {
        return title(Language.current());
    }

    public String title(Language language) {
        return language == Language.EN ? titleEn : titleZh;
    }

    public String text() {
        return Language.current() == Language.EN ? textEn : textZh;
    }

    /** The text without its salutation, which only a letter needs. */
    public String said() {
        var bare = SALUTATION.matcher(text()).replaceFirst("");
        return bare.isEmpty() ? bare : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    public boolean isRead() {
        return readAt != null;
    }

    static long unread(Reader reader) {
        var counts = getEntityManager()
                .createQuery("select e.held, count(e) from InboxEntry e where e.personId = ?1 and e.readAt is null "
                        + "and e.visibleAt <= ?2 group by e.held", Object[].class)
                .setParameter(1, reader.person()).setParameter(2, reader.now()).getResultList();
        return counts.stream().filter(row -> reader.standing().covers((String) row[0]))
                .mapToLong(row -> (Long) row[1]).sum();
    }

    static Optional<InboxEntry> byId(Reader reader, UUID id) {
        return InboxEntry.<InboxEntry>find("id = ?1 and personId = ?2 and visibleAt <= ?3", id, reader.person(),
                reader.now()).firstResultOptional().filter(entry -> reader.standing().covers(entry.held));
    }

    /** The newest first. */
    static Listing<InboxEntry> page(Reader reader, InboxFilter filter) {
        var values = new HashMap<String, Object>();
        var where = where(reader, filter, values);
        if (where == null) {
            return new Listing<>(List.of(), 0L, null);
        }
        long total = count(where, values);
        List<InboxEntry> rows = find(where + filter.behind(values) + " order by visibleAt desc, id desc", values)
                .page(0, filter.limit() + 1).list();
        return Listing.cut(rows, filter.limit(), total, InboxFilter::cursor);
    }

    /** @return {@code null} when there can be nothing */
    private static String where(Reader reader, InboxFilter filter, Map<String, Object> values) {
        var seen = reader.standing().places().isEmpty() ? List.<String>of() : covered(reader);
        if (seen.isEmpty()) {
            return null;
        }
        values.put("person", reader.person());
        values.put("now", reader.now());
        values.put("held", seen);
        return "personId = :person and visibleAt <= :now and held in :held" + filter.where(values);
    }

    private static List<String> covered(Reader reader) {
        return getEntityManager()
                .createQuery("select distinct e.held from InboxEntry e where e.personId = ?1", String.class)
                .setParameter(1, reader.person()).getResultList().stream().filter(reader.standing()::covers).toList();
    }

    void read(Instant now) {
        update("readAt = ?1 where id = ?2 and personId = ?3 and readAt is null", now, id, personId);
    }

    /** @return how many were unread that the filter names */
    static int readAll(Reader reader, InboxFilter filter) {
        var values = new HashMap<String, Object>();
        var where = where(reader, filter, values);
        return where == null ? 0 : update("readAt = :now where readAt is null and " + where, values);
    }

    /** Those whose digest is due, each person once. */
    public static List<UUID> awaitingDigest(Instant now) {
        return getEntityManager().createQuery(
                "select distinct e.personId from InboxEntry e where e.digestId is null and e.digestAt <= ?1",
                UUID.class).setParameter(1, now).getResultList();
    }

    /**
     * What goes with this digest: taken by one update, so that of two workers the second finds nothing left.
     *
     * @return the oldest first, empty when another was faster
     */
    public static List<InboxEntry> takeForDigest(UUID person, UUID digest, Instant now) {
        int taken = update("digestId = ?1 where personId = ?2 and digestId is null and digestAt <= ?3", digest, person,
                now);
        return taken == 0 ? List.of() : list("personId = ?1 and digestId = ?2 order by writtenAt, id", person, digest);
    }

    /** Forgets what is older, so many at a time at most. @return how many went */
    static int forget(Instant before, int most) {
        List<UUID> old = getEntityManager()
                .createQuery("select e.id from InboxEntry e where e.writtenAt < ?1 order by e.writtenAt", UUID.class)
                .setParameter(1, before).setMaxResults(most).getResultList();
        return old.isEmpty() ? 0 : (int) delete("id in ?1", old);
    }
}
