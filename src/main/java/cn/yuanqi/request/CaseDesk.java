package cn.yuanqi.request;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** What both sides do with cases. */
@RequestScoped
@Transactional
class CaseDesk {
    private static final int NOTE = 1000;
    private static final int COMMENT = 2000;
    private static final int LATEST = 50;
    /** Rows of a spreadsheet. */
    private static final int EXPORTED = 10_000;
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Event<CaseCommented> commented;

    Listing<CaseView> search(UriInfo uri) {
        var page = new CaseSearch(uri, sight(), actor.person().id(), signature.stamp().instant()).page();
        return new Listing<>(views().all(page.items()), page.total(), page.next());
    }

    /** An enterprise's latest. */
    Listing<CaseView> of(UUID enterprise) {
        List<ServiceCase> latest = ServiceCase.find("enterpriseId = ?1 order by id desc", enterprise)
                .<ServiceCase>range(0, LATEST).list();
        return Listing.cut(views().all(latest), LATEST, ServiceCase.count("enterpriseId", enterprise),
                last -> last.id().toString());
    }

    /** The same as a spreadsheet. @throws Problem 422 for another format than csv and xlsx */
    Response export(UriInfo uri) {
        var found = new CaseSearch(uri, sight(), actor.person().id(), signature.stamp().instant()).all(EXPORTED);
        return CaseExport.cases(views().all(found), uri.getQueryParameters().getFirst("format"), park.zone());
    }

    CaseView get(String id) {
        return view(found(id));
    }

    /** @throws Problem 422 for nobody who is an operator here */
    CaseView assign(String id, UUID person) {
        var one = found(id);
        one.assign(operator(person), hand(Side.PARK));
        return view(one);
    }

    /** Whoever finished a case may have left since. */
    private boolean isGone(UUID person) {
        return Membership.taking(person, park.id(), null, Set.of(Role.OPERATOR)).isEmpty();
    }

    private UUID operator(UUID person) {
        return Membership.taking(person, park.id(), null, Set.of(Role.OPERATOR)).map(each -> each.id)
                .orElseThrow(() -> Problem.invalid("assigneeId", words().notAnOperator()));
    }

    CaseView start(String id) {
        var one = found(id);
        one.start(steps(one), taking(one));
        return view(one);
    }

    CaseView finishStep(String id, int n, String note) {
        var one = writable(id);
        one.hold();
        var steps = steps(one);
        var hand = side(one) == Side.PARK ? taking(one) : hand(Side.ENTERPRISE);
        if (n == one.step && n <= steps.size() && one.status.isLive()
                && (hand.isPark() || steps.get(n - 1).actor() == Side.ENTERPRISE)) {
            Checklist.mustBeThere(steps.get(n - 1), ServiceDocument.of(List.of(one.id)), hand.stamp().today());
        }
        one.finishStep(n, Said.orNothing("note", note, NOTE), steps, hand);
        return view(one);
    }

    CaseView ask(String id, String text) {
        var one = found(id);
        one.ask(Said.text("text", text, NOTE), taking(one));
        return view(one);
    }

    CaseView answer(String id, String text) {
        var one = mine(id);
        one.answer(Said.text("text", text, NOTE), steps(one), hand(Side.ENTERPRISE));
        return view(one);
    }

    CaseView resume(String id, String reason) {
        var one = found(id);
        one.resume(Said.orNothing("reason", reason, NOTE), steps(one), hand(Side.PARK));
        return view(one);
    }

    CaseView cancel(String id, String reason) {
        var one = writable(id);
        one.mustLive();
        one.cancel(Said.text("reason", reason, NOTE), hand(side(one)));
        return view(one);
    }

    CaseView reopen(String id, String reason) {
        var one = mine(id);
        var hand = hand(Side.ENTERPRISE);
        if (one.doneAt != null) {
            Said.text("reason", reason, NOTE);
        }
        var days = ServiceSetting.ofPark().orElseGet(ServiceSetting::usual).reopenDays;
        if (one.assigneeId != null && isGone(one.assigneeId)) {
            one.assigneeId = null;
        }
        one.reopen(reason, steps(one),
                one.doneAt == null ? hand.stamp().today() : one.reopenUntil(days, park.zone()), hand);
        return view(one);
    }

    CaseView rate(String id, Integer stars, String text) {
        var one = mine(id);
        if (stars == null || stars < 1 || stars > 5) {
            throw Problem.invalid("stars", words().badStars());
        }
        one.rate(stars, Said.orNothing("text", text, NOTE), hand(Side.ENTERPRISE));
        return view(one);
    }

    /** @param internal for the park alone; of an enterprise's comment none is */
    CaseView comment(String id, String text, boolean internal) {
        var one = writable(id);
        var hand = hand(side(one));
        if (internal && !hand.isPark()) {
            throw Problem.invalid("visibility", words().internalIsTheParks());
        }
        var said = ServiceComment.write(one, internal
                ? ServiceComment.Visibility.INTERNAL
                : ServiceComment.Visibility.SHARED, Said.text("text", text, COMMENT), hand);
        if (!internal) {
            commented.fire(new CaseCommented(park.id(), said.id, one.id, one.number, one.enterpriseId, one.editionId,
                    hand.side(), said.text, one.assigneeId));
        }
        ServiceComment.flush();
        return view(one);
    }

    /** The asker's hand, into which a case comes that is in nobody's yet. */
    private Hand taking(ServiceCase one) {
        if (one.assigneeId == null) {
            operator(actor.person().id());
        }
        return hand(Side.PARK);
    }

    private Side side(ServiceCase one) {
        return sight().isOwn(one.enterpriseId) ? Side.ENTERPRISE : Side.PARK;
    }

    private Hand hand(Side side) {
        return new Hand(side, signature.stamp(), ParkCalendar.now(park.zone()));
    }

    private ServiceCase found(String id) {
        return sight().find(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    /** The asker's own case, or any for an operator. */
    private ServiceCase writable(String id) {
        var one = found(id);
        if (!sight().isOwn(one.enterpriseId) && !actor.has(Role.OPERATOR)) {
            throw Problem.forbidden();
        }
        return one;
    }

    private ServiceCase mine(String id) {
        var one = found(id);
        if (!sight().isOwn(one.enterpriseId)) {
            throw Problem.forbidden();
        }
        return one;
    }

    private static List<ItemStep> steps(ServiceCase one) {
        return ItemEdition.<ItemEdition>findById(one.editionId).steps();
    }

    private CaseView view(ServiceCase one) {
        return views().one(one);
    }

    private CaseViews views() {
        return new CaseViews(sight(), signature.stamp());
    }

    private RequestSight sight() {
        return RequestSight.of(actor);
    }

    private static RequestWords words() {
        return Language.words(RequestWords.class);
    }
}
