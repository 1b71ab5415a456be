package cn.yuanqi.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Work of one kind that people of a park or of a lender have in hand. A room whose things are in somebody's hands
 * implements it as a bean: then nobody loses their place while such work is theirs, and it can be handed to another.
 * Asked inside a transaction, in the park of the request. Whoever puts work into hands asks {@link Membership#taking}
 * first, in the same transaction.
 */
public interface OpenWork {
    /** Names the kind in addresses and for programs, for example "alerts"; lower case, never changed. */
    String kind();

    /** What people call it, in the language of the request. */
    String title();

    /** Who may have it in hand. */
    Set<Role> roles();

    /** All that is in this person's hands now, the longest there first. */
    List<Item> of(UUID person);

    /**
     * Puts one of them into other hands, and notes it. The taker is a member who may have it.
     *
     * @throws cn.yuanqi.platform.Problem 409 when it is not, or no longer, open and in the hands of {@code from}
     */
    void handOver(UUID item, UUID from, UUID to);

    /**
     * One thing to do.
     *
     * @param name as people call it, in the language of the request
     * @param path of its page below the park, with a leading slash; {@code null} for none
     * @param since when it came into these hands, or was begun
     * @param institutionId of the lender whose work it is, {@code null} for the park's own
     */
    record Item(UUID id, String name, String path, Instant since, UUID institutionId) {
        public static Item ofPark(UUID id, String name, String path, Instant since) {
            return new Item(id, name, path, since, null);
        }
    }
}
