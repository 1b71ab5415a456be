package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.tenancy.InPark;

/** Buildings and units for tests of whichever room. */
@ApplicationScoped
public class SpaceFixture {
    public static final String BUILDINGS = "/api/v1/parks/{park}/buildings";
    public static final String UNITS = "/api/v1/parks/{park}/units";
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() & 0xfffffff));

    @Inject
    InPark inPark;
    @Inject
    Occupancy occupancy;
    @Inject
    EnterpriseRow enterprises;

    /** A code that no other call returns. */
    public static String code() {
        return "T" + Integer.toString(NUMBER.incrementAndGet(), 36).toUpperCase(java.util.Locale.ROOT);
    }

    /** A building of that park that nobody else uses. */
    public UUID building(String park) {
        return inPark.call(park, () -> {
            var facts = new BuildingFacts();
            facts.code = code();
            facts.name = "楼 " + facts.code;
            return Building.open(facts).id;
        });
    }

    /** An office on the first floor. */
    public UUID unit(String park, UUID building, String areaSqm) {
        return inPark.call(park, () -> Unit.open(facts(building, areaSqm)).id);
    }

    /** An office in a building of its own. */
    public UUID unit(String park) {
        return unit(park, building(park), "100.00");
    }

    static UnitFacts facts(UUID building, String areaSqm) {
        var facts = new UnitFacts();
        facts.buildingId = building;
        facts.floor = 1;
        facts.code = code();
        facts.areaSqm = new BigDecimal(areaSqm);
        return facts;
    }

    /** A tenant that is an enterprise of that park, with a lease of its own. */
    public Holder tenant(String park, String label) {
        return Holder.tenant(UUID.randomUUID(), enterprises.in(park), label);
    }

    public Hold take(String park, UUID unit, Span span, Holder holder) {
        return inPark.call(park, () -> occupancy.take(unit, span, holder));
    }

    static Span days(String from, String to) {
        return new Span(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    /** A building through its door, as the first park's operator. */
    static String posted() {
        return People.as(People.OPERATOR).body(Map.of("code", code(), "name", "楼")).post(BUILDINGS, TwoParks.FIRST)
                .then().statusCode(201).extract().path("id");
    }

    static Map<String, Object> body(String building, Object areaSqm) {
        var body = new HashMap<String, Object>();
        body.put("buildingId", building);
        body.put("floor", 1);
        body.put("code", code());
        body.put("areaSqm", areaSqm);
        return body;
    }

    /** A unit through its door, as the first park's operator. */
    static String posted(String building, Object areaSqm) {
        return People.as(People.OPERATOR).body(body(building, areaSqm)).post(UNITS, TwoParks.FIRST).then()
                .statusCode(201).extract().path("id");
    }
}
