package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Flaws;
import cn.yuanqi.platform.form.FormWords;

/** What both sides do with applications. */
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
        var page = new ApplicationSearch(sight()).page(uri);
        return new Listing<>(ApplicationViews.all(page.items()), page.total(), page.next());
    }

    /** An enterprise's, the latest first; only its own people are told of drafts. */
    List<ApplicationView> ofEnterprise(UUID enterprise) {
        boolean own = enterprise.equals(actor.enterpriseId());
        return ApplicationViews.all(PolicyApplication.ofEnterprise(enterprise).stream()
                .filter(one -> own || one.submittedAt != null).toList());
    }

    ApplicationView get(String id) {
        return ApplicationViews.one(found(id));
    }

    /** @throws Problem 404 for no such policy, 409 outside its days or when there is one already, 422 */
    ApplicationView draft(ApplicationInput input) {
        if (input.policyId == null) {
            throw Problem.invalid("policyId", Language.words(FormWords.class).chooseOne());
        }
        var policy = Policy.visible(sight(), input.policyId).orElseThrow(Problem::notFound);
        return ApplicationViews.one(PolicyApplication.draft(actor.enterpriseId(), policy, input, signature.stamp()));
    }

    /** What it says so far, to be changed. */
    ApplicationInput input(String id) {
        var application = own(id);
        var input = new ApplicationInput();
        input.policyId = application.policyId;
        input.amount = application.amount;
        input.statement = application.statement;
        return input;
    }

    ApplicationView edit(String id, String ifMatch, ApplicationInput input) {
        var application = own(id);
        Etag.check(ifMatch, application.version);
        if (!application.policyId.equals(input.policyId)) {
            throw Problem.invalid("policyId", Language.words(PolicyWords.class).policyStays());
        }
        application.edit(input, Policy.findById(application.policyId));
        return ApplicationViews.one(application);
    }

    ApplicationView submit(String id) {
        var application = own(id);
        application.hold();
        var stamp = signature.stamp();
        Policy policy = Policy.findById(application.policyId);
        Enterprise enterprise = Enterprise.findById(application.enterpriseId);
        application.submit(policy, Matching.of(enterprise, List.of(policy), stamp.today()).get(policy.id), stamp);
        return ApplicationViews.one(application);
    }

    ApplicationView withdraw(String id, String reason) {
        var flaws = new Flaws();
        var why = flaws.textOrNothing("reason", reason, 1000);
        flaws.settle();
        var application = own(id);
        application.withdraw(why, signature.stamp());
        return ApplicationViews.one(application);
    }

    ApplicationView sendBack(String id, String reason) {
        var why = text("reason", reason, 1000);
        return done(id, (application, stamp) -> application.sendBack(why, stamp));
    }

    ApplicationView check(String id) {
        return done(id, PolicyApplication::check);
    }

    ApplicationView forward(String id, String reference) {
        var number = text("reference", reference, 100);
        return done(id, (application, stamp) -> application.forward(number, stamp));
    }

    ApplicationView grant(String id, BigDecimal amount) {
        return done(id, (application, stamp) -> application.grant(amount, Policy.findById(application.policyId),
                stamp));
    }

    ApplicationView refuse(String id, String reason) {
        var why = text("reason", reason, 1000);
        return done(id, (application, stamp) -> application.refuse(why, stamp));
    }

    ApplicationView pay(String id, PaymentFacts facts) {
        return done(id, (application, stamp) -> application.pay(facts, stamp));
    }

    private static String text(String field, String given, int most) {
        var flaws = new Flaws();
        var text = flaws.text(field, given, most);
        flaws.settle();
        return text;
    }

    private ApplicationView done(String id, BiConsumer<PolicyApplication, Stamp> deed) {
        var application = found(id);
        if (application.enterpriseId.equals(actor.enterpriseId())) {
            throw Problem.forbidden();
        }
        deed.accept(application, signature.stamp());
        return ApplicationViews.one(application);
    }

    /** @throws Problem 409 when no documents are taken now, 422 for a file that may not be kept or an unknown line */
    ApplicationView add(String id, String item, FileUpload file) {
        var application = own(id);
        application.hold();
        mustTakeDocuments(application);
        Policy policy = Policy.findById(application.policyId);
        if (policy.checklist().stream().noneMatch(one -> one.code().equals(item))) {
            throw Problem.invalid("item", Language.words(FormWords.class).chooseOne());
        }
        var upload = shelf.check(file, "file");
        shelf.mustHaveRoom(application.enterpriseId, upload, "file");
        var stamp = signature.stamp();
        PolicyDocument.add(application, item, shelf.keep(upload, application.enterpriseId, stamp.person()), stamp);
        return ApplicationViews.one(application);
    }

    ApplicationView remove(String id, String document) {
        var application = own(id);
        application.hold();
        mustTakeDocuments(application);
        PolicyDocument.of(application.id, Ids.parse(document)).orElseThrow(Problem::notFound)
                .remove(signature.stamp());
        return ApplicationViews.one(application);
    }

    private static void mustTakeDocuments(PolicyApplication application) {
        if (!List.of(ApplicationStatus.DRAFT, ApplicationStatus.RETURNED).contains(application.status)) {
            var words = Language.words(PolicyWords.class);
            throw Problem.conflict(words.notInThisState(words.status(application.status)));
        }
    }

    Response handOut(String id, String document) {
        return shelf.handOut(PolicyDocument.of(found(id).id, Ids.parse(document)).orElseThrow(Problem::notFound).file);
    }

    private PolicyApplication own(String id) {
        return sight().application(Ids.parse(id)).filter(one -> one.enterpriseId.equals(actor.enterpriseId()))
                .orElseThrow(Problem::notFound);
    }

    private PolicyApplication found(String id) {
        return sight().application(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private PolicySight sight() {
        return PolicySight.of(actor);
    }
}
