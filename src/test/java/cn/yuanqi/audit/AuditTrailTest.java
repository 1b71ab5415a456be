package cn.yuanqi.audit;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What is written of a change, and that it is written with it. */
@QuarkusTest
class AuditTrailTest extends TwoParksTest {
    @Inject
    InPark inPark;
    @Inject
    Entries entries;
    @Inject
    EntityManager database;
    @Inject
    OutletFixture outlets;

    private List<AuditEntry> about(String id) {
        return entries.about(TwoParks.FIRST, id);
    }

    private static void edit(String id, int version, Map<String, ?> changes) {
        People.as(People.OPERATOR).header("If-Match", "\"" + version + "\"").body(changes)
                .patch(DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(200);
    }

    private static Map<String, Object> map(String json) {
        return new JsonPath(json).getMap("$");
    }

    @Test
    void aCreatedEnterpriseIsToldWholeWithWhoAndWhen() {
        var body = EnterpriseFixture.body("留痕科技");
        body.put("categories", List.of("TECH", "HEALTH"));
        body.put("registeredCapital", "1000000");
        var id = EnterpriseFixture.lead(body);
        var found = about(id);
        assertEquals(1, found.size());
        var entry = found.get(0);
        assertEquals(Audit.CREATED, entry.verb);
        assertEquals("Enterprise", entry.noun);
        assertEquals("enterprise", entry.room);
        assertEquals(UUID.fromString(id), entry.enterpriseId);
        assertEquals(People.OPERATOR, entry.personEmail);
        assertNotNull(entry.personId);
        assertNotNull(entry.personName);
        assertNotNull(entry.requestRef);
        assertNull(entry.before);
        var after = map(entry.after);
        assertEquals("留痕科技", after.get("name"));
        assertEquals("1000000.00", after.get("registeredCapital"));
        assertEquals("LEAD", after.get("status"));
        assertEquals(List.of("HEALTH", "TECH"), after.get("categories"));
        assertFalse(after.containsKey("compliance"));
        assertFalse(after.containsKey("version"));
    }

    @Test
    void anEditTellsOnlyTheChangedFieldsBeforeAndAfter() {
        var body = EnterpriseFixture.body("改前");
        body.put("phone", "023-1");
        var id = EnterpriseFixture.lead(body);
        edit(id, 0, Map.of("name", "改后", "headcount", 12));
        var entry = about(id).get(1);
        assertEquals(Audit.CHANGED, entry.verb);
        assertEquals("{\"headcount\":null,\"name\":\"改前\"}", entry.before);
        assertEquals("{\"headcount\":12,\"name\":\"改后\"}", entry.after);
    }

    @Test
    void anEditThatChangesNothingLeavesNoEntry() {
        var id = EnterpriseFixture.lead(EnterpriseFixture.body("不变"));
        edit(id, 0, Map.of("name", "不变"));
        assertEquals(1, about(id).size());
    }

    @Test
    void aCategoryMoreOrLessIsAChangeOfTheEnterprise() {
        var body = EnterpriseFixture.body("分类");
        body.put("categories", List.of("TECH", "ECOMMERCE"));
        var id = EnterpriseFixture.lead(body);
        edit(id, 0, Map.of("categories", List.of("TECH", "SERVICE")));
        var found = about(id);
        assertEquals(2, found.size());
        assertEquals("{\"categories\":[\"ECOMMERCE\",\"TECH\"]}", found.get(1).before);
        assertEquals("{\"categories\":[\"SERVICE\",\"TECH\"]}", found.get(1).after);
        assertEquals(List.of(), entries.of(TwoParks.FIRST, "EnterpriseCategory"));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntry() {
        var seen = new UUID[1];
        assertThrows(IllegalStateException.class, () -> inPark.run(TwoParks.FIRST, () -> {
            var enterprise = machineMade();
            Enterprise.flush();
            Audit.did("seen", enterprise, Map.of(), Map.of());
            seen[0] = enterprise.id;
            throw new IllegalStateException("changed my mind");
        }));
        assertEquals(List.of(), about(seen[0].toString()));
    }

    private static Enterprise machineMade() {
        var facts = new EnterpriseFacts();
        facts.creditCode = EnterpriseFixture.code();
        facts.name = "机器写入";
        facts.categories = Set.of(Category.TECH);
        return Enterprise.imported(facts, Lifecycle.TENANT, Stamp.machine(ZonedDateTime.now(ZoneOffset.UTC)));
    }

    @Test
    void theMachineIsNobodyAndItsVerdictsAreNoEntries() {
        var id = inPark.call(TwoParks.FIRST, () -> machineMade().id);
        inPark.run(TwoParks.FIRST,
                () -> assertTrue(Enterprise.<Enterprise>findById(id).judged(Compliance.WARNING,
                        ZonedDateTime.now(ZoneOffset.UTC).toInstant())));
        var found = about(id.toString());
        assertEquals(1, found.size());
        assertNull(found.get(0).personId);
        assertNull(found.get(0).requestRef);
    }

    @Test
    void whatIsWrittenAndChangedInOneTransactionIsOneEntry() {
        var id = inPark.call(TwoParks.FIRST, () -> {
            var enterprise = machineMade();
            Enterprise.flush();
            enterprise.name = "后来的名字";
            Enterprise.flush();
            return enterprise.id;
        });
        var found = about(id.toString());
        assertEquals(1, found.size());
        assertEquals("后来的名字", map(found.get(0).after).get("name"));
    }

    @Test
    void aVerbNamesTheChange() {
        var id = inPark.call(TwoParks.FIRST, () -> machineMade().id);
        inPark.run(TwoParks.FIRST, () -> {
            Enterprise enterprise = Enterprise.findById(id);
            enterprise.headcount = 7;
            Audit.as("counted", enterprise);
        });
        var found = about(id.toString());
        assertEquals("counted", found.get(1).verb);
        assertEquals("{\"headcount\":7}", found.get(1).after);
    }

    @Test
    void aRemovalKeepsWhatWas() {
        var id = inPark.call(TwoParks.FIRST, () -> machineMade().id);
        inPark.run(TwoParks.FIRST, () -> {
            database.createQuery("delete from EnterpriseStage where enterpriseId = :id").setParameter("id", id)
                    .executeUpdate();
            Enterprise.deleteById(id);
        });
        var entry = about(id.toString()).get(1);
        assertEquals(Audit.REMOVED, entry.verb);
        assertEquals("机器写入", map(entry.before).get("name"));
        assertNull(entry.after);
    }

    @Test
    void theOtherParkReadsNothingOfIt() {
        var id = EnterpriseFixture.lead(EnterpriseFixture.body("一园"));
        assertEquals(1, about(id).size());
        assertEquals(List.of(), entries.about(TwoParks.SECOND, id));
    }

    @Test
    void invitingAcceptingAndEndingAreToldWithoutTheToken() {
        var token = People.as(People.OPERATOR).body("{\"email\":\"approver2@bank.test\",\"role\":\"OFFICER\"}")
                .post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(201).extract();
        var invitation = token.<String>path("id");
        People.as("approver2@bank.test").post("/api/v1/invitations/{token}/acceptance", token.<String>path("token"))
                .then().statusCode(200);
        var found = about(invitation);
        assertEquals(List.of(Audit.CREATED, "accepted"), found.stream().map(entry -> entry.verb).toList());
        assertEquals(People.OPERATOR, found.get(0).personEmail);
        assertEquals("approver2@bank.test", found.get(1).personEmail);
        assertFalse(found.get(0).after.contains("tokenHash"));
        var membership = People.as(People.OPERATOR).get("/api/v1/parks/{park}/memberships", TwoParks.FIRST).then()
                .extract().<String>path("items.find { it.email == 'approver2@bank.test' }.id");
        People.as(People.OPERATOR).delete("/api/v1/parks/{park}/memberships/{id}", TwoParks.FIRST, membership).then()
                .statusCode(204);
        assertEquals(List.of(Audit.CREATED, "ended"),
                about(membership).stream().map(entry -> entry.verb).toList());
    }

    @Test
    void aSecretThatChangesIsToldWithoutItsValue() {
        var enterprise = EnterpriseFixture.lead(EnterpriseFixture.body("排水企业"));
        var outlet = outlets.open(TwoParks.FIRST, UUID.fromString(enterprise));
        People.as(People.OFFICER).header("If-Match", "\"0\"").body(Map.of("password", "geheim"))
                .patch("/api/v1/parks/{park}/environment/outlets/{id}", TwoParks.FIRST, outlet.id()).then()
                .statusCode(200);
        var found = about(outlet.id().toString());
        assertEquals(2, found.size());
        assertEquals(UUID.fromString(enterprise), found.get(0).enterpriseId);
        assertEquals("environment.monitoring", found.get(0).room);
        assertFalse(found.get(0).after.contains("password"), found.get(0).after);
        assertTrue(found.get(0).after.contains("\"limits\":[{"), found.get(0).after);
        assertEquals("{\"logger.password\":\"•••\"}", found.get(1).before);
        assertEquals("{\"logger.password\":\"•••\"}", found.get(1).after);
    }

    @Test
    void aParkThatIsOpenedBeginsItsAuditWithThat() {
        var code = "audit-" + Long.toString(System.nanoTime(), 36);
        People.as(People.ADMIN).body(Map.of("code", code, "name", "新园", "zone", "Asia/Shanghai", "operatorEmail",
                "first@" + code + ".test")).post("/api/v1/parks").then().statusCode(201);
        var opened = entries.of(code, "Park");
        assertEquals(1, opened.size());
        assertEquals(People.ADMIN, opened.get(0).personEmail);
        assertEquals(1, entries.of(code, "Invitation").size());
    }

    @Test
    void anEntryCanNeitherBeChangedNorRemovedNorAddedByHand() {
        var id = EnterpriseFixture.lead(EnterpriseFixture.body("不可改"));
        var entry = about(id).get(0);
        inPark.run(TwoParks.FIRST, () -> {
            var loaded = database.find(AuditEntry.class, entry.id);
            loaded.verb = "forged";
            database.flush();
        });
        assertEquals(Audit.CREATED, about(id).get(0).verb);
        assertThrows(RuntimeException.class, () -> inPark.run(TwoParks.FIRST,
                () -> database.remove(database.find(AuditEntry.class, entry.id))));
        assertThrows(RuntimeException.class, () -> inPark.run(TwoParks.FIRST, () -> {
            database.createQuery("update AuditEntry set verb = 'forged'").executeUpdate();
        }));
        assertThrows(RuntimeException.class, () -> inPark.run(TwoParks.FIRST, () -> {
            database.persist(new AuditEntry());
            database.flush();
        }));
        assertEquals(1, about(id).size());
    }

    @Test
    void everyEntityIsAuditedOrSaysWhyNot() {
        var silent = new TreeSet<String>();
        for (EntityType<?> entity : inPark.call(TwoParks.FIRST, () -> database.getMetamodel().getEntities())) {
            var type = entity.getJavaType();
            var reason = type.getAnnotation(Unaudited.class);
            boolean audited = ParkScoped.class.isAssignableFrom(type) || type == Park.class
                    || List.of("Membership", "Invitation", "Delegation").contains(type.getSimpleName());
            if (reason == null ? !audited : reason.value().isBlank()) {
                silent.add(type.getName());
            }
        }
        assertEquals(new TreeSet<String>(), silent);
    }
}
