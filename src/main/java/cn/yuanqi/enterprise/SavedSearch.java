package cn.yuanqi.enterprise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** Filters of the register that a person keeps under a name; nobody else sees them. */
@Entity
@Unaudited("how a person likes to look at the list; changes nothing of the park")
@Table(name = "saved_search")
class SavedSearch extends ParkScoped {
    static final int LONGEST_NAME = 60;
    private static final int MOST = 50;

    @Version
    public int version;
    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    public String name;
    /** As they stand in the list's address. */
    public String filters;
    /** 1 for the one that the list opens with, else {@code null}. */
    @Column(name = "default_slot")
    Integer defaultSlot;
    @Column(name = "saved_at")
    public Instant savedAt;

    /** @throws Problem 422 when the name cannot be, or is taken, or there are too many */
    static SavedSearch keep(UUID person, String name, Map<String, String> filters, Instant now) {
        if (count("personId", person) >= MOST) {
            throw Problem.invalid("name", words().tooManySaved(MOST));
        }
        var saved = new SavedSearch();
        saved.personId = person;
        saved.savedAt = now;
        saved.rename(name);
        saved.refine(filters);
        saved.persist();
        saved.send();
        return saved;
    }

    /** @throws Problem 422 when the name cannot be */
    void rename(String wanted) {
        if (Typed.isBlank(wanted)) {
            throw Problem.invalid("name", Language.words(EnterpriseWords.class).missing());
        }
        var clean = Typed.clean(wanted);
        if (clean.codePointCount(0, clean.length()) > LONGEST_NAME) {
            throw Problem.invalid("name", Language.words(EnterpriseWords.class).tooLong(LONGEST_NAME));
        }
        name = clean;
    }

    void refine(Map<String, String> wanted) {
        filters = EnterpriseListing.query(wanted);
    }

    /** Lets the list open with it, or no longer; of a person's there is one at most. */
    void open(boolean first) {
        if (first) {
            ofPerson(personId).stream().filter(other -> other.isDefault() && !other.id.equals(id))
                    .forEach(other -> other.defaultSlot = null);
            flush();
        }
        defaultSlot = first ? 1 : null;
    }

    boolean isDefault() {
        return defaultSlot != null;
    }

    /** @throws Problem 422 when the name is taken, 412 when it was changed meanwhile */
    void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        } catch (ConstraintViolationException twice) {
            throw twice.getMessage().contains("uq_saved_search_name")
                    ? Problem.invalid("name", words().nameTaken())
                    : Problem.stale();
        }
    }

    static List<SavedSearch> ofPerson(UUID person) {
        return list("personId = ?1 order by name, id", person);
    }

    static Optional<SavedSearch> ofPerson(UUID person, UUID id) {
        return find("personId = ?1 and id = ?2", person, id).firstResultOptional();
    }

    /** What the person's list opens with. */
    static Optional<SavedSearch> opening(UUID person) {
        return find("personId = ?1 and defaultSlot = 1", person).firstResultOptional();
    }

    private static RegisterWords words() {
        return Language.words(RegisterWords.class);
    }
}
