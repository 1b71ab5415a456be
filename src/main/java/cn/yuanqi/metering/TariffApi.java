package cn.yuanqi.metering;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** Tariffs of water and power as JSON. */
@Path("/api/v1/parks/{park}/tariffs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class TariffApi {

    /** A tariff as the outside sees it; prices in CNY for one {@code unitOfMeasure}, VAT included. */
    record TariffView(UUID id, MeterKind kind, String unitOfMeasure, LocalDate validFrom, TierSpan tierSpan,
            BigDecimal taxRate, int dueDays, List<TariffFacts.Tier> tiers) {
        static TariffView of(Tariff tariff) {
            return new TariffView(tariff.id, tariff.kind, tariff.kind.unit, tariff.validFrom, tariff.span,
                    tariff.taxRate, tariff.dueDays,
                    tariff.tiers.stream().map(tier -> new TariffFacts.Tier(tier.upTo, tier.price)).toList());
        }

        public String taxText() {
            return Plain.of(taxRate);
        }

        public List<String> steps() {
            var steps = new ArrayList<String>();
            for (int i = 0; i < tiers.size(); i++) {
                var upTo = tiers.get(i).upTo();
                var reach = upTo != null
                        ? "≤ " + Plain.of(upTo) + " "
                        : i == 0 ? "" : "> " + Plain.of(tiers.get(i - 1).upTo()) + " ";
                steps.add(reach + unitOfMeasure + ": " + Plain.of(tiers.get(i).price()));
            }
            return steps;
        }
    }

    /** All, the latest of each kind first. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<TariffView> list() {
        var tariffs = Tariff.all().stream().map(TariffView::of).toList();
        return new Listing<>(tariffs, (long) tariffs.size(), null);
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<TariffView> open(TariffFacts facts, @Context UriInfo uri) {
        var tariff = Tariff.open(facts == null ? new TariffFacts() : facts);
        return RestResponse.ResponseBuilder
                .<TariffView>created(uri.getAbsolutePathBuilder().path(tariff.id.toString()).build())
                .entity(TariffView.of(tariff)).build();
    }

    /** Takes back one that nothing was billed by; 409 when something was. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public void withdraw(@RestPath String id) {
        Tariff.byId(Ids.parse(id)).orElseThrow(Problem::notFound).withdraw();
    }
}
