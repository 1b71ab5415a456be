package cn.yuanqi.enterprise.people;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Enterprises with owners, and people who belong nowhere yet. */
@ApplicationScoped
public class StaffFixture {
    /** Has an account and no place anywhere. */
    public static final String GUEST = "approver2@bank.test";

    @Inject
    TwoParks parks;
    @Inject
    EntityManager database;

    /** Ends every place of those whom these tests move about. */
    public void clear() {
        QuarkusTransaction.requiringNew().run(() -> database.createQuery(
                "update Membership m set m.endedAt = m.since where m.endedAt is null and m.person.id in "
                        + "(select p.id from Person p where p.email in ?1)")
                .setParameter(1, List.of(GUEST, People.STARTUP, People.STARTUP2)).executeUpdate());
    }

    /** A new enterprise of the first park with this owner. */
    public String ownedBy(String owner) {
        return ownedBy(TwoParks.FIRST, People.OPERATOR, owner);
    }

    public String ownedBy(String park, String operator, String owner) {
        var id = EnterpriseFixture.lead(park, operator, EnterpriseFixture.body("人员测试企业 " + UUID.randomUUID()));
        join(park, Role.OWNER, id, owner);
        return id;
    }

    public void join(String park, Role role, String enterprise, String email) {
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(email, new Place(park, role, UUID.fromString(enterprise), null)));
    }
}
