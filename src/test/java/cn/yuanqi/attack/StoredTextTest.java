package cn.yuanqi.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.attack.Visitor.Answer;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** In every text of every table stands markup, an expression and a formula; every page and export is looked at. */
@QuarkusTest
class StoredTextTest extends TwoParksTest {
    private static final String TEXT = "=7*7\"><s id=z>{7*7}{inject:csrf.token}";
    private static final String SHOWN = "&lt;s id=z&gt;{7*7}";

    @Inject
    Doors doors;
    @Inject
    Planted planted;
    private final UUID row = Ids.next();
    private FreshPark park;
    private List<String> tables;

    @BeforeEach
    void plant() throws Exception {
        park = FreshPark.open(parks);
        tables = planted.plant(park.id(), row, TEXT);
        QuarkusTransaction.requiringNew().run(() -> {
            parks.member(People.LEADER, Place.inPark(park.id(), Role.LEADER));
            parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER));
            parks.member(People.STARTUP, new Place(park.id(), Role.OWNER, row, null));
            parks.member(People.FINANCIER, new Place(park.id(), Role.REVIEWER, null, row));
        });
    }

    @AfterEach
    void uproot() throws Exception {
        planted.uproot(tables, row);
        park.close();
    }

    @Test
    void whatPeopleWroteIsShownAsTextByEveryPageAndNoExportRunsIt() {
        var looked = Stream.of(Visitor.of("operator", People.OPERATOR), Visitor.of("leader", People.LEADER),
                Visitor.of("officer", People.OFFICER), Visitor.of("owner", People.STARTUP),
                Visitor.of("reviewer", People.FINANCIER)).flatMap(this::look).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(List.of(), looked.stream().filter(StoredTextTest::runs).map(Answer::toString).toList());
        var shown = looked.stream().filter(answer -> answer.body().contains(SHOWN)).count();
        assertTrue(shown > 40, "pages that show the text: " + shown);
    }

    private Stream<CompletableFuture<Answer>> look(Visitor visitor) {
        return doors.all().stream()
                .filter(door -> door.method().equals("GET") && door.isOfPark() && door.letsIn(visitor.name()))
                .filter(door -> !door.path().endsWith("/live"))
                .filter(door -> !door.isApi() || door.path().contains("export"))
                .map(door -> visitor.tries(door, door.in(park.id(), row)));
    }

    private static boolean runs(Answer answer) {
        boolean formula = answer.type().startsWith("text/csv") && answer.body().matches("(?s).*(^|[,\"\n])=7.*");
        return formula || answer.type().startsWith("text/html")
                && (answer.body().contains("<s id=z>") || answer.body().contains("z&gt;49"));
    }
}
