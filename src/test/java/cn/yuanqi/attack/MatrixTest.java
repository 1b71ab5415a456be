package cn.yuanqi.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TestStack;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.attack.Visitor.Answer;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Every door × nobody, every role that it is not for, the other park's people, and somebody who was shut out. */
@QuarkusTest
class MatrixTest extends TwoParksTest {
    private static final String DISABLED = "approver2@bank.test";

    @Inject
    Doors doors;
    @Inject
    Clock clock;

    @Test
    void everyDoorIsInTheListAndTheListHoldsNoneThatIsGone() {
        var unlisted = new TreeSet<>(doors.standing().keySet());
        unlisted.removeAll(Doors.listed().keySet());
        var gone = new TreeSet<>(Doors.listed().keySet());
        gone.removeAll(doors.standing().keySet());
        assertTrue(doors.standing().size() > 800, "doors: " + doors.standing().size());
        assertEquals(List.of(), List.copyOf(unlisted), "say in src/test/resources/doors whom these let in");
        assertEquals(List.of(), List.copyOf(gone), "take these out of src/test/resources/doors");
    }

    @Test
    void noDoorOpensToAnybodyWhomItIsNotFor() {
        var enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("门前企业")));
        QuarkusTransaction.requiringNew().run(() -> {
            parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null));
            parks.member(People.STARTUP2, new Place(TwoParks.FIRST, Role.CLERK, enterprise, null));
            parks.member(DISABLED, Place.inPark(TwoParks.FIRST, Role.OPERATOR));
        });
        var members = Stream.of(member(Role.OPERATOR, People.OPERATOR), member(Role.LEADER, People.LEADER),
                member(Role.OFFICER, People.OFFICER), member(Role.OWNER, People.STARTUP),
                member(Role.CLERK, People.STARTUP2), member(Role.REVIEWER, People.FINANCIER),
                member(Role.APPROVER, People.APPROVER)).toList();
        var strangers = List.of(Visitor.of("platform", People.ADMIN), Visitor.of("elsewhere", People.OTHER_OPERATOR),
                Visitor.of("disabled", DISABLED));
        shutOut(true);
        try {
            assertEquals(List.of(), let(members, strangers));
        } finally {
            shutOut(false);
        }
    }

    private static Visitor member(Role role, String email) {
        return Visitor.of(role.name().toLowerCase(java.util.Locale.ROOT), email);
    }

    private void shutOut(boolean out) {
        QuarkusTransaction.requiringNew().run(
                () -> Person.byEmail(DISABLED).orElseThrow().disabledAt = out ? clock.instant() : null);
    }

    /** What was answered otherwise than it should. */
    private List<String> let(List<Visitor> members, List<Visitor> strangers) {
        var nobody = Visitor.nobody();
        List<CompletableFuture<String>> tries = new ArrayList<>();
        for (Door door : doors.all()) {
            var address = door.in(TwoParks.FIRST);
            if (door.open().contains("anyone")) {
                continue;
            }
            tries.add(nobody.tries(door, address).thenApply(MatrixTest::nobodyGotIn));
            for (Visitor stranger : strangers) {
                if (door.isOfPark() || !isFor(door, stranger)) {
                    tries.add(stranger.tries(door, address)
                            .thenApply(answer -> gotIn(answer, door.isOfPark() ? List.of(404) : List.of(403, 404))));
                }
            }
            for (Visitor member : members) {
                if (!isFor(door, member)) {
                    tries.add(member.tries(door, address)
                            .thenApply(answer -> gotIn(answer, door.isOfPark() ? List.of(403) : List.of(403, 404))));
                }
            }
        }
        assertTrue(tries.size() > 4000, "tries: " + tries.size());
        return tries.stream().map(CompletableFuture::join).filter(said -> !said.isEmpty()).toList();
    }

    private static boolean isFor(Door door, Visitor visitor) {
        boolean known = !visitor.name().equals("disabled");
        return door.letsIn(visitor.name()) || door.letsIn("account") || known && door.letsIn("signed");
    }

    private static String nobodyGotIn(Answer answer) {
        boolean sentToSignIn = answer.status() == 302 && answer.location().startsWith(TestStack.oidcUrl());
        return answer.status() == 401 || !answer.door().isApi() && sentToSignIn ? "" : answer.toString();
    }

    private static String gotIn(Answer answer, List<Integer> refusals) {
        return refusals.contains(answer.status()) ? "" : answer.toString();
    }
}
