package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** How an enterprise stands to the rule of a day, condition by condition. */
@Path("/api/v1/parks/{park}/enterprises/{id}/eligibility")
@Produces(MediaType.APPLICATION_JSON)
class EligibilityApi {
    @Inject
    Actor actor;
    @Inject
    Eligibility eligibility;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(implementation = RuleKind.class), description = "what its stage asks for next, when not given")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "a day of the park; today when not given")
    public Evaluation of(@RestPath String id, @Context UriInfo uri) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        Parameters.only(uri, Set.of("kind", "on"));
        var kind = uri.getQueryParameters().getFirst("kind");
        var on = uri.getQueryParameters().getFirst("on");
        return eligibility.of(enterprise, kind == null ? RuleKind.nextAt(enterprise.status) : kind(kind),
                on == null ? eligibility.today() : day(on));
    }

    private static RuleKind kind(String text) {
        return Arrays.stream(RuleKind.values()).filter(kind -> kind.name().equals(text)).findFirst()
                .orElseThrow(() -> Problem.invalid("kind", Language.words(EligibilityWords.class).kindMissing()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("on", Language.words(EligibilityWords.class).dayWrong());
        }
    }
}
