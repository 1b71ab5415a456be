package cn.yuanqi;

import java.time.ZoneId;
import java.util.UUID;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** A park that nothing stands in yet, run by the first park's operator; when it closes, everybody has left it again. */
public record FreshPark(String id, TwoParks parks) implements AutoCloseable {

    public static FreshPark open(TwoParks parks) {
        var id = "fresh-" + Long.toString(System.nanoTime(), 36);
        QuarkusTransaction.requiringNew().run(() -> {
            Park.open(id, "新园区", ZoneId.of("Asia/Shanghai"), false);
            parks.member(People.OPERATOR, Place.inPark(id, Role.OPERATOR));
        });
        return new FreshPark(id, parks);
    }

    /** Makes somebody the owner of an enterprise of this park. */
    public void owner(String person, String enterprise) {
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(person, new Place(id, Role.OWNER, UUID.fromString(enterprise), null)));
    }

    @Override
    public void close() {
        QuarkusTransaction.requiringNew()
                .run(() -> Membership.update("endedAt = since where parkId = ?1 and endedAt is null", id));
    }
}
