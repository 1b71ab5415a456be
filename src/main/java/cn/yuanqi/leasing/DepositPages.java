package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.SpaceForm;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The ledger of a lease's deposit, and its movements entered by hand. */
@Path("/parks/{park}/leases")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DepositPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    ParkDay day;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance deposit(DepositSheet sheet, SpaceForm form);
    }

    @GET
    @Path("/{id}/deposit")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance open(@RestPath String id) {
        var sheet = sheet(Ids.parse(id));
        return Templates.deposit(sheet, SpaceForm.with(sheet.suggested(day.today())));
    }

    /** The form knows how many movements it saw, so that one that comes too late, or twice, is refused. */
    @POST
    @Path("/{id}/deposit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response add(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        var lease = Ids.parse(id);
        return form.sent(() -> {
            var input = new DepositApi.Input(form.one(DepositEntry.Kind.class, "kind"), form.decimal("amount"),
                    form.day("on"), form.text("note"));
            if (form.errors().isEmpty()) {
                var movement = DepositApi.movement(input, day.today());
                var held = Lease.held(lease).orElseThrow(Problem::notFound);
                held.mustBeApproved();
                if (!form.value("after").equals(String.valueOf(DepositEntry.of(lease).size()))) {
                    throw Problem.conflict(Language.words(LeasingWords.class).ledgerMoved());
                }
                var written = DepositEntry.add(lease, movement, signature.stamp());
                flash.good(Language.words(EndingWords.class).wasEntered(written.balance.toPlainString()));
            }
            return path(lease) + "/deposit";
        }, () -> Templates.deposit(sheet(lease), form));
    }

    private DepositSheet sheet(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var lease = Lease.visible(actor, id).orElseThrow(Problem::notFound);
            return DepositSheet.of(lease, day.today(),
                    actor.has(Role.OPERATOR) && lease.status == ApprovalStatus.APPROVED, path(id));
        });
    }

    private String path(UUID lease) {
        return "/parks/" + park.id() + "/leases/" + lease;
    }
}
