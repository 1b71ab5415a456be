package cn.yuanqi.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A human being, the same in all parks; bound to a Keycloak subject at the first sign-in with the verified mail address. */
@Entity
@Unaudited("belongs to no park")
public class Person extends PanacheEntityBase {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();
    /** Lower case. */
    public String email;
    public String name;
    /** Keycloak's {@code sub}; {@code null} until the first sign-in. */
    public String subject;
    @Column(name = "platform_since")
    public Instant platformSince;
    @Column(name = "disabled_at")
    public Instant disabledAt;

    /** The person of this mail address, registered now when unknown. */
    public static Person known(String email, String name) {
        return byEmail(email).orElseGet(() -> register(email, name));
    }

    private static Person register(String email, String name) {
        var person = new Person();
        person.email = normal(email);
        person.name = name;
        person.persist();
        return person;
    }

    public static Optional<Person> byEmail(String email) {
        return find("email", normal(email)).firstResultOptional();
    }

    /** The names of these people; who is unknown is left out. */
    public static Map<UUID, String> names(Collection<UUID> ids) {
        List<Person> known = ids.isEmpty() ? List.of() : list("id in ?1", ids);
        return known.stream().collect(Collectors.toMap(person -> person.id, person -> person.name));
    }

    static Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Ties the person to a Keycloak account, once: an account that takes over a mail address later does not become them. */
    boolean bind(String subject) {
        return update("subject = ?1 where id = ?2 and subject is null", subject, id) == 1;
    }

    public void makePlatformAdmin(Instant since) {
        platformSince = since;
    }

    /** How many people run the platform. */
    static long administrators() {
        return count("platformSince is not null and disabledAt is null");
    }

    /** Leaves of the person only the id, which papers and the audit point at. */
    void forget(Instant now) {
        email = "forgotten-" + id + "@invalid";
        name = "（已注销）";
        subject = null;
        platformSince = null;
        disabledAt = now;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }
}
