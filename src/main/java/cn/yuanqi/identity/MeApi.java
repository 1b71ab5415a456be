package cn.yuanqi.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import cn.yuanqi.tenancy.Park;
import io.quarkus.security.Authenticated;

/** Who am I, and where may I go. */
@Path("/api/v1/me")
@Authenticated
class MeApi {
    @Inject
    Actor actor;

    record Me(String email, boolean platform, List<InPark> parks) {
    }

    record InPark(String park, String name, List<Role> roles, UUID enterpriseId, UUID institutionId) {
    }

    @GET
    @Transactional
    public Me me() {
        return new Me(actor.email(), actor.isPlatform(), actor.parks().stream().map(this::inPark).toList());
    }

    private InPark inPark(String code) {
        var held = actor.places().stream().filter(place -> place.park().equals(code)).toList();
        return new InPark(code, Park.byCode(code).orElseThrow().name,
                held.stream().map(Recognised.Held::role).distinct().toList(),
                held.stream().map(Recognised.Held::enterpriseId).filter(Objects::nonNull).findFirst().orElse(null),
                held.stream().map(Recognised.Held::institutionId).filter(Objects::nonNull).findFirst().orElse(null));
    }
}
