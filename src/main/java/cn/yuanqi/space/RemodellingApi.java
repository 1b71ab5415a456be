package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What is done to units: split, merged, reserved. */
@Path("/api/v1/parks/{park}/units")
@Produces(MediaType.APPLICATION_JSON)
class RemodellingApi {
    @Inject
    Actor actor;
    @Inject
    ParkDay day;
    @Inject
    Remodelling remodelling;
    @Inject
    Reservation reservation;

    /** The units before and after. */
    record Remodelled(List<UnitView> before, List<UnitView> after) {
    }

    @POST
    @Path("{id}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public Remodelled split(@RestPath String id, SplitInput input) {
        return once(() -> {
            var unit = found(id);
            var parts = remodelling.split(unit, input);
            return new Remodelled(views(List.of(unit)), views(parts));
        });
    }

    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public Remodelled merge(MergeInput input) {
        return once(() -> {
            var made = remodelling.merge(input);
            var before = UnitLineage.before(made.id).stream().map(lineage -> lineage.predecessorId).toList();
            return new Remodelled(views(Unit.byIds(before)), views(List.of(made)));
        });
    }

    @POST
    @Path("{id}/reservation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public UnitView reserve(@RestPath String id, Reservation.Input input) {
        return once(() -> {
            var unit = found(id);
            reservation.promise(unit, input);
            return view(unit);
        });
    }

    @POST
    @Path("{id}/reservation/cancellation")
    @RolesAllowed(OPERATOR)
    public UnitView cancel(@RestPath String id) {
        return once(() -> {
            var unit = found(id);
            reservation.cancel(unit);
            return view(unit);
        });
    }

    /** The same for those who take the reservation for a thing to delete. */
    @DELETE
    @Path("{id}/reservation")
    @RolesAllowed(OPERATOR)
    public UnitView remove(@RestPath String id) {
        return cancel(id);
    }

    /** In a transaction of its own, tried again when it deadlocked with another. */
    private static <T> T once(Supplier<T> work) {
        return Contention.retried(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private List<UnitView> views(List<Unit> units) {
        return units.stream().map(this::view).toList();
    }

    private UnitView view(Unit unit) {
        return UnitView.of(UnitOn.of(unit, day.today()), actor);
    }

    private static Unit found(String id) {
        return Unit.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
