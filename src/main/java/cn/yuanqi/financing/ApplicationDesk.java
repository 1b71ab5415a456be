package cn.yuanqi.financing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** What the applicant's side does with applications. */
@RequestScoped
@Transactional
class ApplicationDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Shelf shelf;

    Listing<ApplicationView> search(UriInfo uri) {
        var page = new ApplicationSearch(uri, sight()).page();
        return new Listing<>(views().all(page.items()), page.total(), page.next());
    }

    ApplicationView get(String id) {
        return view(found(id));
    }

    /** @throws Problem 404 for another enterprise or a product that is not offered, 422 when a fact does not hold */
    ApplicationView draft(ApplicationInput input) {
        var enterprise = actor.enterpriseId();
        if (enterprise == null || input.enterpriseId != null && !input.enterpriseId.equals(enterprise)) {
            throw Problem.notFound();
        }
        if (input.productId == null) {
            throw Problem.invalid("productId", Language.words(FinancingWords.class).chooseOne());
        }
        var product = Product.visible(sight(), input.productId).filter(Product::isOffered)
                .orElseThrow(Problem::notFound);
        return view(FinancingApplication.draft(enterprise, product, input, signature.stamp()));
    }

    /** What a draft says so far, to be changed. */
    ApplicationInput input(String id) {
        var draft = own(id);
        var input = new ApplicationInput();
        input.productId = draft.productId;
        input.amount = draft.amount;
        input.termMonths = draft.termMonths;
        input.purpose = draft.purpose;
        Collateral.of(draft.id).ifPresent(backing -> {
            if (backing.kind == Collateral.Kind.RECEIVABLE) {
                input.receivable = new ApplicationInput.Receivable(backing.holder, backing.number, backing.amount,
                        backing.dueOn);
            } else {
                input.pledge = new ApplicationInput.Pledge(backing.holder, backing.number, backing.goods,
                        backing.quantity, backing.unit, backing.amount);
            }
        });
        return input;
    }

    ApplicationView edit(String id, String ifMatch, ApplicationInput input) {
        var draft = own(id);
        draft.hold();
        Etag.check(ifMatch, draft.version);
        if (!draft.productId.equals(input.productId)) {
            throw Problem.invalid("productId", Language.words(FinancingWords.class).productStays());
        }
        draft.edit(Product.findById(draft.productId), input);
        return view(draft);
    }

    ApplicationView submit(String id) {
        var draft = own(id);
        draft.hold();
        draft.submit(Product.findById(draft.productId), signature.stamp());
        Audit.tells(draft, Map.of(),
                Map.of("amount", draft.amount, "termMonths", draft.termMonths, "purpose", draft.purpose));
        return view(draft);
    }

    ApplicationView answer(String id, String text) {
        var application = own(id);
        application.answer(Said.text("text", text, 1000), signature.stamp());
        return view(application);
    }

    ApplicationView withdraw(String id, String reason) {
        var application = own(id);
        application.withdraw(Said.orNothing("reason", reason, 1000), signature.stamp());
        return view(application);
    }

    ApplicationView accept(String id) {
        var application = own(id);
        application.accept(signature.stamp());
        return view(application);
    }

    /** @throws Problem 409 when no documents are taken now, 422 for a file that may not be kept */
    ApplicationView add(String id, DocumentType type, FileUpload file) {
        var application = own(id);
        if (type == null) {
            throw Problem.invalid("type", Language.words(FinancingWords.class).chooseOne());
        }
        application.hold();
        if (!List.of(ApplicationStatus.DRAFT, ApplicationStatus.INFO_REQUESTED, ApplicationStatus.ACCEPTED)
                .contains(application.status)) {
            throw notNow(application);
        }
        var upload = shelf.check(file, "file");
        shelf.mustHaveRoom(application.enterpriseId, upload, "file");
        var stamp = signature.stamp();
        FinancingDocument.add(application, type, shelf.keep(upload, application.enterpriseId, stamp.person()), stamp);
        FinancingDocument.flush();
        return view(application);
    }

    /** @throws Problem 409 when it was sent with the application */
    ApplicationView remove(String id, String document) {
        var application = own(id);
        application.hold();
        var found = FinancingDocument.of(application.id, Ids.parse(document)).orElseThrow(Problem::notFound);
        if (application.status != ApplicationStatus.DRAFT) {
            throw notNow(application);
        }
        found.remove(signature.stamp());
        FinancingDocument.flush();
        return view(application);
    }

    private static Problem notNow(FinancingApplication application) {
        var words = Language.words(FinancingWords.class);
        return Problem.conflict(words.notInThisState(words.status(application.status)));
    }

    /** For the two sides. */
    Response handOut(String id, String document) {
        var application = found(id);
        if (!sight().isApplicant(application.enterpriseId) && !sight().isLender(application.institutionId)) {
            throw Problem.forbidden();
        }
        return shelf.handOut(
                FinancingDocument.of(application.id, Ids.parse(document)).orElseThrow(Problem::notFound).file);
    }

    private FinancingApplication own(String id) {
        return sight().application(Ids.parse(id))
                .filter(one -> sight().isApplicant(one.enterpriseId)).orElseThrow(Problem::notFound);
    }

    FinancingApplication found(String id) {
        return sight().application(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private FinancingSight sight() {
        return FinancingSight.of(actor);
    }

    private ApplicationView view(FinancingApplication application) {
        return views().one(application);
    }

    private ApplicationViews views() {
        return new ApplicationViews(sight(), signature.stamp());
    }

    /** Whose own applications these are. */
    UUID enterprise() {
        return actor.enterpriseId();
    }
}
