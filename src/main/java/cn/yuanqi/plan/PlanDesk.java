package cn.yuanqi.plan;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletRegister;
import cn.yuanqi.file.FileType;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Building;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do to the plan, each deed in a transaction of its own. */
@RequestScoped
class PlanDesk {
    private static final String FILE = "file";
    private static final Set<FileType> PICTURES = Set.of(FileType.PNG, FileType.JPEG, FileType.WEBP);
    /** A building is never drawn smaller. */
    private static final double SMALLEST = .005;
    @Inject
    Signature signature;
    @Inject
    Shelf shelf;
    @Inject
    OutletRegister outlets;

    /** @throws Problem 422 when the file is no picture or too large a one */
    void show(FileUpload file) {
        var upload = shelf.check(file, FILE);
        if (!PICTURES.contains(upload.type())) {
            throw Problem.invalid(FILE, words().pictureOnly());
        }
        var size = PictureSize.of(upload.type(), upload.bytes())
                .orElseThrow(() -> Problem.invalid(FILE, words().unreadablePicture()));
        if (!size.fits()) {
            throw Problem.invalid(FILE, words().pictureTooLarge());
        }
        var laid = shelf.lay(upload);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var stamp = signature.stamp();
                ParkPlan.show(StoredFile.of(laid, new StoredFile.Origin(null, stamp.person(), stamp.instant())), size);
            });
        } catch (Problem refused) {
            shelf.clear(laid);
            throw refused;
        }
    }

    void takeDown() {
        QuarkusTransaction.requiringNew().run(ParkPlan::takeDown);
    }

    Response picture() {
        return shelf.handOut(ParkPlan.drawn().orElseThrow(Problem::notFound).file);
    }

    /**
     * @param x {@code null} with {@code y}: off the plan
     * @return the outlet's version
     * @throws Problem 409 when it was changed since it had that version
     */
    int place(UUID outletId, Double x, Double y, Integer seen) {
        if (x != null || y != null) {
            share("x", x);
            share("y", y);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var outlet = Outlet.byId(outletId).orElseThrow(Problem::notFound);
            if (seen == null || outlet.version != seen) {
                throw Problem.conflict(words().movedMeanwhile());
            }
            try {
                outlets.place(outlet, x, y);
            } catch (OptimisticLockException raced) {
                throw Problem.conflict(words().movedMeanwhile());
            }
            return outlet.version;
        });
    }

    /** @return the version of its place */
    int place(UUID buildingId, Layout.Box box, Integer seen) {
        share("x", box.x());
        share("y", box.y());
        size("width", box.width(), 1 - box.x());
        size("height", box.height(), 1 - box.y());
        return QuarkusTransaction.requiringNew().call(() -> BuildingPlace
                .put(Building.byId(buildingId).orElseThrow(Problem::notFound).id, box, seen).version);
    }

    private static void share(String field, Double share) {
        if (share == null || !(share >= 0 && share <= 1)) {
            throw Problem.invalid(field, words().badShare());
        }
    }

    /** What ends beyond the plan by less than anybody sees is cut off by the drawing. */
    private static void size(String field, double share, double room) {
        if (!(share >= SMALLEST && share <= room + 1e-6)) {
            throw Problem.invalid(field, words().badSize());
        }
    }

    private static PlanWords words() {
        return Language.words(PlanWords.class);
    }
}
