package cn.yuanqi.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.attack.Visitor.Answer;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Institution;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Every door with an id in its address × people of another enterprise, of another lender and of the other park. */
@QuarkusTest
class ForeignIdsTest extends TwoParksTest {
    /** What stands in an answer and is another one each time. */
    private static final String OF_ITS_OWN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{4}(-[0-9a-f]{4}){2}";
    /** What the park shows to all its members. */
    private static final Pattern EVERYBODYS = Pattern.compile(
            ".*/(announcements|meeting-rooms|requests/catalogue|policies|tariffs)/\\{.*");

    @Inject
    Doors doors;
    @Inject
    Planted planted;

    private FreshPark park;

    @BeforeEach
    void openPark() {
        park = FreshPark.open(parks);
    }

    @AfterEach
    void closePark() {
        park.close();
    }

    @Test
    void whatBelongsToOthersIsAnsweredLikeWhatIsNotThere() throws Exception {
        var theirs = Ids.next();
        var own = UUID.fromString(EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("邻家企业")));
        QuarkusTransaction.requiringNew().run(() -> {
            var bank = Institution.known("测试银行");
            parks.member(People.STARTUP, new Place(park.id(), Role.OWNER, own, null));
            parks.member(People.STARTUP2, new Place(park.id(), Role.CLERK, own, null));
            parks.member(People.FINANCIER, new Place(park.id(), Role.REVIEWER, null, bank.id));
            parks.member(People.APPROVER, new Place(park.id(), Role.APPROVER, null, bank.id));
        });
        var visitors = Stream.of(Role.OWNER, Role.CLERK, Role.REVIEWER, Role.APPROVER).map(ForeignIdsTest::inFirst)
                .toList();
        var elsewhere = List.of(Visitor.of("operator", People.OTHER_OPERATOR),
                Visitor.of("leader", People.OTHER_LEADER), Visitor.of("officer", People.OTHER_OFFICER));
        var tables = planted.plant(park.id(), theirs, "x");
        try {
            var before = planted.sums(tables, theirs);
            List<CompletableFuture<String>> tries = new ArrayList<>();
            tries.addAll(tried(visitors, park.id(), theirs,
                    door -> !EVERYBODYS.matcher(door.path()).matches()));
            tries.addAll(tried(elsewhere, TwoParks.SECOND, theirs, door -> true));
            assertTrue(tries.size() > 800, "tries: " + tries.size());
            assertEquals(List.of(), said(tries));
            assertEquals(before, planted.sums(tables, theirs));
            theRowsAreThereForWhoMaySeeThem(theirs);
        } finally {
            planted.uproot(tables, theirs);
        }
    }

    private static Visitor inFirst(Role role) {
        return Visitor.of(role.name().toLowerCase(java.util.Locale.ROOT), switch (role) {
            case OWNER -> People.STARTUP;
            case CLERK -> People.STARTUP2;
            case REVIEWER -> People.FINANCIER;
            default -> People.APPROVER;
        });
    }

    private List<CompletableFuture<String>> tried(List<Visitor> visitors, String where, UUID theirs,
            Predicate<Door> which) {
        List<CompletableFuture<String>> tries = new ArrayList<>();
        for (Door door : doors.all()) {
            for (Visitor visitor : visitors) {
                if (door.isOfPark() && hasAnId(door, theirs) && which.test(door) && door.letsIn(visitor.name())) {
                    tries.add(visitor.tries(door, door.in(where, theirs)).thenCombine(
                            visitor.tries(door, door.in(where, Ids.next())), ForeignIdsTest::difference));
                }
            }
        }
        return tries;
    }

    private static boolean hasAnId(Door door, UUID id) {
        return !door.in("a", id).equals(door.in("a", Ids.next()));
    }

    private static String difference(Answer foreign, Answer absent) {
        return foreign.status() == absent.status() && plain(foreign).equals(plain(absent))
                ? ""
                : foreign + " but absent " + absent.status();
    }

    private static String plain(Answer answer) {
        return (answer.location() + answer.body()).replaceAll(OF_ITS_OWN, "");
    }

    private static List<String> said(List<CompletableFuture<String>> tries) {
        return tries.stream().map(CompletableFuture::join).filter(said -> !said.isEmpty()).toList();
    }

    /** Else the test would hold nothing. */
    private void theRowsAreThereForWhoMaySeeThem(UUID theirs) {
        var seen = tried(List.of(Visitor.of("operator", People.OPERATOR)), park.id(), theirs,
                door -> door.isApi() && door.method().equals("GET") && door.path().endsWith("/{id}"));
        assertTrue(said(seen).size() > seen.size() / 2, "shows planted rows: " + said(seen));
    }
}
