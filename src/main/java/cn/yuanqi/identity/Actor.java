package cn.yuanqi.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.audit.Asker;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Stranger;
import io.quarkus.security.identity.SecurityIdentity;

/** Who is asking, in the park of the path. */
@RequestScoped
public class Actor implements Stranger, Asker {
    @Inject
    SecurityIdentity identity;

    private Person inNameOf;

    /** The asker as rooms store it: who did something. */
    public record Who(UUID id, String email, String name) {
    }

    public boolean isKnown() {
        return !identity.isAnonymous() && recognised().personId() != null;
    }

    /** @throws Problem 403 when the account belongs to nobody that Yuanqi knows */
    public Who person() {
        if (!isKnown()) {
            throw Problem.forbidden();
        }
        return new Who(recognised().personId(), recognised().email(), recognised().name());
    }

    @Override
    public Person asker() {
        return isKnown() ? new Person(recognised().personId(), recognised().name(), recognised().email()) : null;
    }

    /** The address of the account that is signed in. */
    public String email() {
        return recognised().email();
    }

    public boolean has(Role role) {
        return role == Role.PLATFORM_ADMIN ? isPlatform() : roles().contains(role);
    }

    public boolean isPlatform() {
        return !identity.isAnonymous() && recognised().platform();
    }

    /** The roles held in this park, and those lent for today whose only power is to approve. */
    public Set<Role> roles() {
        return identity.isAnonymous() ? Set.of() : recognised().roles();
    }

    /** The roles held in any park, for what stands outside them all. */
    public Set<Role> rolesAnywhere() {
        return places().stream().map(Recognised.Held::role).collect(Collectors.toSet());
    }

    /** Whether the role is the asker's own, and not lent to them. */
    public boolean isOwn(Role role) {
        return !identity.isAnonymous() && recognised().here().stream().anyMatch(held -> held.role() == role);
    }

    /** Those in whose name the asker may do today what takes this role. */
    public List<Who> standsInFor(Role role) {
        return identity.isAnonymous()
                ? List.of()
                : recognised().lent().stream().filter(lent -> lent.role() == role)
                        .map(lent -> new Who(lent.delegatorId(), lent.delegatorMail(), lent.delegator())).toList();
    }

    /** Whether the asker may not do this thing that takes a role, neither for themselves nor for anybody. */
    public boolean isBarred(Role role, Predicate<UUID> barred) {
        return barred.test(person().id())
                || !isOwn(role) && standsInFor(role).stream().allMatch(one -> barred.test(one.id()));
    }

    /** Notes in whose name this request is done: the audit tells it. */
    public void actsFor(Who who) {
        inNameOf = new Person(who.id(), who.name(), who.email());
    }

    @Override
    public Person inNameOf() {
        return inNameOf;
    }

    /** Whether the asker's view is the whole park: its own staff. */
    public boolean seesWholePark() {
        return roles().stream().anyMatch(Role::ofPark);
    }

    /** The enterprise whose owner or clerk is asking, {@code null} for all others. */
    public UUID enterpriseId() {
        return recognised().here().stream().map(Recognised.Held::enterpriseId).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** The lender whose reviewer or approver is asking, {@code null} for all others. */
    public UUID institutionId() {
        return recognised().here().stream().map(Recognised.Held::institutionId).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** The codes of the parks that the asker belongs to. */
    public List<String> parks() {
        return identity.isAnonymous()
                ? List.of()
                : recognised().places().stream().map(Recognised.Held::park).distinct().toList();
    }

    List<Recognised.Held> places() {
        return identity.isAnonymous() ? List.of() : recognised().places();
    }

    @Override
    public boolean isOne() {
        return !identity.isAnonymous() && recognised().isStranger();
    }

    private Recognised recognised() {
        Recognised recognised = identity.getAttribute(Recognised.ATTRIBUTE);
        return recognised == null ? Recognised.nobody(identity.getPrincipal().getName(), null) : recognised;
    }
}
