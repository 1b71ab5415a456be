package cn.yuanqi.environment.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.file.Attachment;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Print;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Prints a finished inspection: all that was laid out, found, photographed and signed. It opens its transactions itself. */
@ApplicationScoped
class InspectionReport {
    @Inject
    InspectionDesk desk;
    @Inject
    EvidenceFile evidence;
    @Inject
    CurrentPark park;
    @Inject
    Shelf shelf;
    @Inject
    Print print;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(Paper paper);
    }

    /** @param pictures by photo, as printed pages take them @param signature {@code null} when none was drawn */
    record Paper(String park, Enterprise enterprise, InspectionView visit, Evidence evidence,
            Map<UUID, String> pictures, String signature, List<RectificationView> orders) {
        public String picture(UUID photo) {
            return pictures.get(photo);
        }
    }

    /** @throws Problem 404 for an inspection that the asker does not see, 409 before it is finished */
    Response pdf(UUID id) {
        var words = Language.words(InspectionWords.class);
        var paper = QuarkusTransaction.requiringNew().call(() -> {
            var visit = desk.visible(id);
            if (visit.status != Inspection.Status.FINISHED) {
                throw Problem.conflict(words.notFinished(visit.number));
            }
            return paper(visit);
        });
        return Attachment.made(words.reportFile(paper.visit.number()), "application/pdf",
                print.pdf(Templates.report(paper)));
    }

    private Paper paper(Inspection visit) {
        var pictures = new HashMap<UUID, String>();
        for (var photo : InspectionPhoto.of(visit.id)) {
            picture(photo.file, pictures, photo.id);
        }
        if (visit.signature != null) {
            picture(visit.signature, pictures, visit.id);
        }
        Enterprise enterprise = Enterprise.findById(visit.enterpriseId);
        return new Paper(park.park().name, enterprise, InspectionView.of(visit), evidence.read(visit.evidence),
                pictures, pictures.get(visit.id),
                RectificationView.of(Rectification.ofInspection(visit.id), visit.finishedAt.atZone(park.zone())
                        .toLocalDate()));
    }

    private void picture(StoredFile file, Map<UUID, String> pictures, UUID as) {
        try (var bytes = shelf.open(file)) {
            Picture.printed(bytes.readAllBytes()).ifPresent(data -> pictures.put(as, data));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
