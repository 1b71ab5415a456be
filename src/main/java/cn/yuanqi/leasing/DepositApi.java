package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The deposit's ledger; entries are added and never changed. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DepositApi {
    private static final int NOTE_LENGTH = 500;
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Once once;
    @Inject
    ParkDay day;

    /** @param on the day of the movement, today when not given */
    record Input(DepositEntry.Kind kind, BigDecimal amount, LocalDate on, String note) {
    }

    /** @param agreed CNY, as last agreed @param balance CNY, what is held now */
    record Ledger(BigDecimal agreed, BigDecimal balance, List<Entry> items) {
        static Ledger of(Lease lease) {
            var entries = DepositEntry.of(lease.id);
            var agreed = entries.stream().filter(entry -> entry.kind == DepositEntry.Kind.AGREED)
                    .reduce((first, second) -> second).map(entry -> entry.amount).orElse(null);
            return new Ledger(agreed, DepositEntry.balance(entries), entries.stream().map(Entry::of).toList());
        }
    }

    record Entry(int number, DepositEntry.Kind kind, BigDecimal amount, BigDecimal balance, LocalDate on,
            String note) {
        static Entry of(DepositEntry entry) {
            return new Entry(entry.place, entry.kind, entry.amount, entry.balance, entry.on, entry.note);
        }
    }

    @GET
    @Path("/{id}/deposit")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Ledger get(@RestPath String id) {
        return Ledger.of(Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/{id}/deposit")
    @RolesAllowed(OPERATOR)
    public RestResponse<Object> add(@RestPath String id, @HeaderParam(Once.HEADER) String key, Input input) {
        var lease = Ids.parse(id);
        var movement = movement(input == null ? new Input(null, null, null, null) : input, day.today());
        return once.answer(key, input, () -> {
            var found = Lease.held(lease).orElseThrow(Problem::notFound);
            found.mustBeApproved();
            DepositEntry.add(lease, movement, signature.stamp());
            return RestResponse.ok(Ledger.of(found));
        });
    }

    /** @throws Problem 422 when it is none that a person may enter */
    static DepositEntry.Movement movement(Input input, LocalDate today) {
        var words = Language.words(LeasingWords.class);
        if (input.kind() == null || input.kind() == DepositEntry.Kind.AGREED) {
            throw Problem.invalid("kind", input.kind() == null ? words.missing() : words.agreedByApproval());
        }
        var amount = Sum.mustHold("amount", input.amount(), false);
        if (input.note() != null && input.note().length() > NOTE_LENGTH) {
            throw Problem.invalid("note", words.textTooLong(NOTE_LENGTH));
        }
        if (input.on() != null && (input.on().isAfter(today) || input.on().getYear() < 1900)) {
            throw Problem.invalid("on", words.outside("1900-01-01", today.toString()));
        }
        return new DepositEntry.Movement(input.kind(), amount, input.on() == null ? today : input.on(),
                input.note());
    }
}
