package cn.yuanqi.enterprise.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What the doors do with documents. An upload is checked first, then its bytes are brought to the store with no
 * transaction open, then the rows are written: so no row is ever without bytes, and no lock waits for a slow store.
 */
@ApplicationScoped
class Filing {
    private static final String FILE = "file";

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Shelf shelf;
    @Inject
    Event<DocumentFiled> filed;
    @Inject
    Event<DocumentWithdrawn> withdrawn;

    /** Files a new document. @throws Problem 404 for an enterprise that the asker does not see, 422 for all that is wrong */
    DocumentView file(UUID enterpriseId, DocumentForm form) {
        look(() -> visible(enterpriseId));
        var facts = form.facts();
        var upload = checked(form, facts);
        look(() -> roomFor(enterpriseId, upload));
        return laid(upload, laid -> {
            var enterprise = held(enterpriseId);
            var document = Document.filed(enterprise, facts, row(enterprise, laid), stamp());
            tell(document, 1);
            return DocumentView.of(document, today());
        });
    }

    /** Files a newer version. @throws Problem as {@link #file}, and 409 when it is withdrawn or has these very bytes */
    DocumentView renew(UUID enterpriseId, UUID id, DocumentForm form) {
        var standing = look(() -> DocumentFacts.of(Document.of(visible(enterpriseId), id)
                .orElseThrow(Problem::notFound)));
        var upload = checked(form, form.factsOver(standing));
        look(() -> Document.of(visible(enterpriseId), id).orElseThrow(Problem::notFound).mustDiffer(upload.sha256()));
        look(() -> roomFor(enterpriseId, upload));
        return laid(upload, laid -> {
            var enterprise = held(enterpriseId);
            var document = Document.held(enterprise, id).orElseThrow(Problem::notFound);
            var version = document.renew(form.factsOver(DocumentFacts.of(document)), row(enterprise, laid), stamp());
            Document.flush();
            tell(document, version.number);
            return DocumentView.of(document, today());
        });
    }

    /** @throws Problem 409 when it is withdrawn already, 422 without a reason */
    void withdraw(Document document, String reason) {
        document.withdraw(reason, stamp());
        Document.flush();
        withdrawn.fire(new DocumentWithdrawn(park.id(), document.enterpriseId, document.id, document.kind,
                document.withdrawnBy));
    }

    /** All that is wrong at once, the file's fault among it. */
    private Upload checked(DocumentForm form, DocumentFacts facts) {
        var errors = form.faults(facts, today());
        try {
            var upload = shelf.check(form.file, FILE);
            if (errors.isEmpty()) {
                return upload;
            }
        } catch (Problem unfit) {
            errors.addAll(0, unfit.errors());
        }
        throw Problem.invalid(errors);
    }

    private Enterprise roomFor(UUID enterpriseId, Upload upload) {
        shelf.mustHaveRoom(enterpriseId, upload, FILE);
        return visible(enterpriseId);
    }

    private interface Writing {
        DocumentView write(Upload.Laid laid);
    }

    /** Only a refusal of our own takes the bytes away again: after any other failure the rows may stand all the same. */
    private DocumentView laid(Upload upload, Writing writing) {
        var laid = shelf.lay(upload);
        try {
            return look(() -> {
                var view = writing.write(laid);
                shelf.mustHaveRoomStill(view.enterpriseId(), FILE);
                return view;
            });
        } catch (Problem refused) {
            shelf.clear(laid);
            throw refused;
        }
    }

    private StoredFile row(Enterprise enterprise, Upload.Laid laid) {
        return StoredFile.of(laid, new StoredFile.Origin(enterprise.id, actor.person().id(), clock.instant()));
    }

    private Enterprise visible(UUID id) {
        return Enterprise.visible(actor, id).orElseThrow(Problem::notFound);
    }

    /** One upload after the other: else two at once could both find the room that is there for one. */
    private Enterprise held(UUID id) {
        visible(id);
        return Enterprise.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void tell(Document document, int number) {
        filed.fire(new DocumentFiled(park.id(), document.enterpriseId, document.id, document.kind, number,
                actor.person().id()));
    }

    Stamp stamp() {
        return new Stamp(actor.person().id(), ZonedDateTime.now(clock).withZoneSameInstant(park.zone()));
    }

    /** The park's day. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(park.zone()));
    }

    private static <T> T look(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
