package cn.yuanqi.environment.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What an officer does during an inspection: each step is saved by itself, with the inspection held, so that nothing is
 * lost and two windows do not write over each other. It opens its transactions itself.
 */
@ApplicationScoped
class InspectionDesk {
    static final int MOST_PHOTOS = 40;
    private static final int TRIES = 5;
    private static final int LONGEST_REMARK = 1000;
    private static final int LONGEST_CONCLUSION = 2000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CAPTION = 200;
    private static final int LONGEST_REASON = 500;
    private static final String FILE = "file";

    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    EvidenceFile evidence;
    @Inject
    Shelf shelf;

    /** To be called in a transaction. @throws Problem 404 for an inspection that the asker does not see */
    Inspection visible(UUID id) {
        return Inspection.visible(id, own()).orElseThrow(Problem::notFound);
    }

    /** The enterprise whose finished inspections the asker sees, {@code null} for all. */
    UUID own() {
        return actor.seesWholePark() ? null : actor.enterpriseId();
    }

    /**
     * Lays out what is known and begins.
     *
     * @throws Problem 422 for an enterprise that this park does not have, 409 while another one is under way there
     */
    UUID start(UUID enterpriseId) {
        var laid = QuarkusTransaction.requiringNew().call(() -> evidence.written(evidence.lay(known(enterpriseId))));
        for (int tried = 1;; tried++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> started(enterpriseId, laid));
            } catch (ConstraintViolationException numberTaken) {
                if (tried == TRIES) {
                    throw numberTaken;
                }
            }
        }
    }

    /** Who begins at one enterprise goes one by one. */
    private UUID started(UUID enterpriseId, String laid) {
        var enterprise = Enterprise.held(actor, enterpriseId).orElseThrow(Problem::notFound);
        Inspection.openAt(enterprise.id).ifPresent(open -> {
            throw Problem.conflict(words().underWay(open.number));
        });
        var visit = Inspection.start(enterprise.id, laid, signature.stamp());
        int place = 1;
        for (var line : ChecklistItem.lines()) {
            InspectionItem.ask(visit, place++, line);
        }
        return visit.id;
    }

    private Enterprise known(UUID id) {
        if (id == null) {
            throw Problem.invalid("enterpriseId", words().noEnterprise());
        }
        return Enterprise.visible(actor, id)
                .orElseThrow(() -> Problem.invalid("enterpriseId", words().noEnterprise()));
    }

    /** @throws Problem 409 when it was saved meanwhile or the inspection has ended */
    void answer(UUID id, UUID item, ItemInput input) {
        var answer = input.found();
        int seen = ItemInput.seen(input.seen());
        var remark = Said.maybe("remark", input.remark(), LONGEST_REMARK);
        change(id, visit -> {
            var found = InspectionItem.of(visit, item).orElseThrow(Problem::notFound);
            found.save(answer, remark, seen, signature.stamp());
            found.tell(visit);
            visit.changed();
        });
    }

    /** @param itemId {@code null} when the photo is of the whole. @throws Problem 422 when it is none */
    UUID photograph(UUID id, UUID itemId, String caption, FileUpload file) {
        QuarkusTransaction.requiringNew().run(() -> held(id).mustBeOpen());
        var said = Said.maybe("caption", caption, LONGEST_CAPTION);
        var upload = shelf.check(file, FILE);
        Picture.mustBe(upload, FILE);
        Whereabouts.takeOutOf(upload);
        var laid = shelf.lay(shelf.check(file, FILE));
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var visit = held(id);
                visit.mustBeOpen();
                if (InspectionPhoto.count(visit) >= MOST_PHOTOS) {
                    throw Problem.invalid(FILE, words().tooManyPhotos(MOST_PHOTOS));
                }
                var item = itemId == null
                        ? null
                        : InspectionItem.of(visit, itemId).orElseThrow(Problem::notFound);
                var photo = InspectionPhoto.add(visit, item, row(laid), said, signature.stamp());
                visit.changed();
                Audit.did("photographed", visit, Map.of(), Map.of("file", upload.name()));
                return photo.id;
            });
        } catch (RuntimeException refused) {
            shelf.clear(laid);
            throw refused;
        }
    }

    void removePhoto(UUID id, UUID photo) {
        change(id, visit -> {
            var found = InspectionPhoto.of(visit, photo).orElseThrow(Problem::notFound);
            found.removedAt = signature.stamp().instant();
            visit.changed();
            Audit.did("removedPhoto", visit, Map.of(), Map.of("file", found.file.name));
        });
    }

    /** @param seen how often it was saved when the asker looked. @throws Problem 409 when it was saved meanwhile */
    void conclude(UUID id, String text, Integer seen) {
        var said = Said.maybe("text", text, LONGEST_CONCLUSION);
        int known = ItemInput.seen(seen);
        change(id, visit -> visit.conclude(said, known));
    }

    /**
     * @param drawn as a canvas sends it, may be empty
     * @throws Problem 422 when nothing was drawn and no name typed
     */
    void sign(UUID id, String name, String drawn) {
        var typed = Said.maybe("name", name, LONGEST_NAME);
        boolean isDrawn = drawn != null && !drawn.isBlank();
        if (typed == null && !isDrawn) {
            throw Problem.invalid("name", words().signOrType());
        }
        var laid = isDrawn ? laid(drawn.strip()) : null;
        try {
            change(id, visit -> visit.sign(typed, laid == null ? null : row(laid), signature.stamp()));
        } catch (RuntimeException refused) {
            if (laid != null) {
                shelf.clear(laid);
            }
            throw refused;
        }
    }

    private Upload.Laid laid(String drawn) {
        var file = Drawn.file(drawn);
        try {
            var upload = shelf.check(file, "signature.png", Drawn.FIELD);
            Picture.mustBe(upload, Drawn.FIELD);
            return shelf.lay(upload);
        } finally {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }

    private StoredFile row(Upload.Laid laid) {
        var stamp = signature.stamp();
        return StoredFile.of(laid, new StoredFile.Origin(null, stamp.person(), stamp.instant()));
    }

    /** Nothing is changed after that. @throws Problem 422 naming what is missing, 409 when it has ended */
    void finish(UUID id) {
        change(id, visit -> {
            var missing = new ArrayList<Problem.FieldError>();
            for (var item : InspectionItem.of(visit.id)) {
                if (item.answer == null) {
                    missing.add(new Problem.FieldError("items." + item.place, words().unanswered(item.place)));
                }
            }
            if (visit.signedAt == null) {
                missing.add(new Problem.FieldError("signature", words().unsigned()));
            }
            if (!missing.isEmpty()) {
                throw Problem.invalid(missing);
            }
            visit.finish(signature.stamp());
        });
    }

    /** It was begun in vain. @throws Problem 409 when it has ended, 422 without a reason */
    void discard(UUID id, String reason) {
        var said = Said.of("reason", reason, LONGEST_REASON);
        change(id, visit -> visit.discard(said, signature.stamp()));
    }

    private void change(UUID id, Consumer<Inspection> step) {
        QuarkusTransaction.requiringNew().run(() -> {
            var visit = held(id);
            visit.mustBeOpen();
            step.accept(visit);
        });
    }

    private static Inspection held(UUID id) {
        return Inspection.held(id).orElseThrow(Problem::notFound);
    }

    private static InspectionWords words() {
        return Language.words(InspectionWords.class);
    }
}
