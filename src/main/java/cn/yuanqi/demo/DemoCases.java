package cn.yuanqi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.identity.Person;
import cn.yuanqi.request.Adoption;
import cn.yuanqi.request.CaseStatus;
import cn.yuanqi.request.CasesTakenOver;
import cn.yuanqi.request.CasesTakenOver.Hands;
import cn.yuanqi.request.CasesTakenOver.Wish;

/** What the incubator's enterprises asked it for in the last months, in every state; the startups that sign in first. */
@ApplicationScoped
class DemoCases {
    private static final int ENTERPRISES = 40;
    private static final int OLDEST = 180;
    /** So late nothing of it is news that somebody has to be written to. */
    private static final Duration AGO = Duration.ofHours(3);
    private static final List<String> ITEMS = List.of("repairs", "business-registration", "cloud-migration",
            "access-cards", "ecommerce-operations", "brand-matching", "broadband", "cloud-warehouse", "office-fit-out",
            "goods-pass");
    /** Of a startup's cases, from the oldest to the latest. */
    private static final List<CaseStatus> OWN = List.of(CaseStatus.DONE, CaseStatus.DONE, CaseStatus.CANCELLED,
            CaseStatus.REOPENED, CaseStatus.IN_PROGRESS, CaseStatus.WAITING_FOR_ENTERPRISE, CaseStatus.OPEN);
    /** Of all others' second case; their first is done. */
    private static final List<CaseStatus> OTHERS = List.of(CaseStatus.OPEN, CaseStatus.IN_PROGRESS, CaseStatus.DONE,
            CaseStatus.WAITING_FOR_ENTERPRISE, CaseStatus.IN_PROGRESS, CaseStatus.CANCELLED, CaseStatus.DONE,
            CaseStatus.REOPENED);
    @Inject
    Shelf shelf;
    @Inject
    Clock clock;
    @Inject
    Adoption adoption;

    /** @param days before today @param place in the list of enterprises */
    private record Plan(int days, int place, int item, CaseStatus until) {
    }

    /** All within the caller's transaction and park. @param enterprises the first two are the startups that sign in */
    void open(List<UUID> enterprises) {
        var now = clock.instant().atZone(DemoPark.ZONE);
        adoption.adopt(Stamp.machine(now.minusDays(OLDEST + 20L)));
        var cases = new CasesTakenOver(DemoPark.ZONE, now.toInstant().minus(AGO));
        var operator = person("operator@cq-digital.test");
        var owners = List.of(person("startup@cq-digital.test"), person("startup2@cq-digital.test"));
        for (Plan plan : plans()) {
            Enterprise enterprise = Enterprise.findById(enterprises.get(plan.place()));
            cases.take(wish(plan, enterprise, now),
                    new Hands(operator, plan.place() < owners.size() ? owners.get(plan.place()) : null));
            Enterprise.flush();
            Enterprise.getEntityManager().clear();
        }
    }

    /** The oldest first, as their numbers go. */
    private static List<Plan> plans() {
        var dice = Dice.of("cases");
        var plans = new ArrayList<Plan>();
        for (int place = 0; place < ENTERPRISES; place++) {
            if (place < 2) {
                for (int n = 0; n < OWN.size(); n++) {
                    plans.add(new Plan(days(OWN.get(n), dice.at(place).at(n)), place, item(place, n), OWN.get(n)));
                }
            } else {
                plans.add(new Plan(days(CaseStatus.DONE, dice.at(place).at(0)), place, place, CaseStatus.DONE));
                var second = OTHERS.get(place % OTHERS.size());
                plans.add(new Plan(days(second, dice.at(place).at(1)), place, place * 7 + 3, second));
            }
        }
        plans.sort(Comparator.comparingInt(Plan::days).reversed().thenComparing(Plan::place));
        return plans;
    }

    /** What is in progress is a thing that only the park has steps in, lest its next step be the startup's. */
    private static int item(int place, int n) {
        return OWN.get(n) == CaseStatus.IN_PROGRESS ? ITEMS.indexOf("access-cards") : place * 3 + n;
    }

    private static int days(CaseStatus until, Dice dice) {
        return switch (until) {
            case DONE, CANCELLED -> 20 + (int) (dice.unit() * (OLDEST - 20));
            case REOPENED -> 14 + (int) (dice.unit() * 5);
            case OPEN -> 1 + (int) (dice.unit() * 2);
            default -> 2 + (int) (dice.unit() * 10);
        };
    }

    private Wish wish(Plan plan, Enterprise enterprise, ZonedDateTime now) {
        var dice = Dice.of("case").at(plan.place()).at(plan.days());
        var item = ITEMS.get(plan.item() % ITEMS.size());
        var at = now.minusDays(plan.days()).withHour(9).withMinute((int) (dice.at(1).unit() * 60)).withSecond(0)
                .withNano(0).plusHours((long) (dice.at(2).unit() * 8));
        int hours = dice.at(3).unit() < 0.15 ? 22 : 1 + (int) (dice.at(4).unit() * 5);
        int stars = dice.at(5).unit() < 0.75 ? 3 + (int) (dice.at(6).unit() * 3) : 0;
        boolean papers = List.of("business-registration", "cloud-migration", "brand-matching", "broadband",
                "cloud-warehouse", "office-fit-out").contains(item);
        return new Wish(enterprise, item, answers(item, at), at, plan.until(), hours, stars,
                papers && !List.of(CaseStatus.OPEN, CaseStatus.CANCELLED).contains(plan.until())
                        ? file(enterprise, at.toInstant())
                        : null);
    }

    private static Map<String, String> answers(String item, ZonedDateTime at) {
        var day = at.toLocalDate().plusDays(5).toString();
        return switch (item) {
            case "repairs" -> Map.of("place", "A 座 3 楼", "kind", "water", "what", "茶水间水管渗漏（演示）");
            case "business-registration" -> Map.of("name", "渝数智联（演示）", "kind", "change");
            case "cloud-migration" -> Map.of("systems", "进销存、财务", "staff", "35", "goal", "stability");
            case "access-cards" -> Map.of("kind", "access", "count", "6", "who", "新入职员工 6 人");
            case "ecommerce-operations" -> Map.of("shop", "演示旗舰店", "starts", day, "need", "traffic");
            case "brand-matching" -> Map.of("goods", "休闲食品", "role", "supply");
            case "broadband" -> Map.of("unit", "A-301", "speed", "500", "line", "dedicated");
            case "cloud-warehouse" -> Map.of("goods", "日用百货", "volume", "800", "cold", "normal");
            case "office-fit-out" -> Map.of("unit", "A-301", "starts", day, "days", "25", "scope", "layout");
            default -> Map.of("day", day, "goods", "办公家具 12 件", "direction", "in");
        };
    }

    private StoredFile file(Enterprise enterprise, Instant at) {
        try {
            var file = Files.createTempFile("demo-case", ".pdf");
            try {
                Files.write(file, DemoDocuments.pdf("Document of a case - SYNTHETIC - " + enterprise.creditCode + " "
                        + at));
                return shelf.keep(shelf.check(file, "材料-演示.pdf", "file"), enterprise.id, null);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static UUID person(String email) {
        return Person.byEmail(email).orElseThrow().id;
    }
}
