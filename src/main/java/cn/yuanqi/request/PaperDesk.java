package cn.yuanqi.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Takes papers to a case, and hands them out. */
@RequestScoped
@Transactional
class PaperDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Shelf shelf;
    @Inject
    PaperFiling filing;

    /** @throws Problem 409 when the case is over, 422 for a file that may not be kept or a paper that does not hold */
    CaseView add(String id, PaperInput input, FileUpload file) {
        var one = writable(id);
        one.hold();
        one.mustLive();
        var hand = hand(one);
        var paper = new ServiceDocument();
        ItemEdition edition = ItemEdition.findById(one.editionId);
        input.write(paper, edition.steps(), hand.stamp().today());
        var upload = shelf.check(file, "file");
        shelf.mustHaveRoom(one.enterpriseId, upload, "file");
        paper.caseId = one.id;
        paper.step = one.step;
        paper.side = hand.side();
        paper.addedAt = hand.at();
        paper.addedBy = hand.stamp().person();
        paper.file = shelf.keep(upload, one.enterpriseId, hand.stamp().person());
        filing.file(paper, one, edition, hand);
        paper.persistAndFlush();
        return view(one);
    }

    /** @throws Problem 403 for the other side's, 409 when its step is done */
    CaseView remove(String id, String document) {
        var one = writable(id);
        one.hold();
        var paper = paper(one, document);
        var hand = hand(one);
        if (paper.side != hand.side()) {
            throw Problem.forbidden();
        }
        one.mustLive();
        if (paper.step < one.step) {
            throw Problem.conflict(Language.words(RequestWords.class).paperUsed());
        }
        paper.remove(hand);
        filing.takeBack(paper, one, hand);
        ServiceDocument.flush();
        return view(one);
    }

    Response handOut(String id, String document) {
        return shelf.handOut(paper(found(id), document).file);
    }

    private static ServiceDocument paper(ServiceCase one, String id) {
        return ServiceDocument.of(one.id, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private Hand hand(ServiceCase one) {
        return new Hand(sight().isOwn(one.enterpriseId) ? Side.ENTERPRISE : Side.PARK, signature.stamp(),
                ParkCalendar.now(park.zone()));
    }

    private ServiceCase found(String id) {
        return sight().find(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private ServiceCase writable(String id) {
        var one = found(id);
        if (!sight().isOwn(one.enterpriseId) && !actor.has(Role.OPERATOR)) {
            throw Problem.forbidden();
        }
        return one;
    }

    private CaseView view(ServiceCase one) {
        return new CaseViews(sight(), signature.stamp()).one(one);
    }

    private RequestSight sight() {
        return RequestSight.of(actor);
    }
}
