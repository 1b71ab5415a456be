package cn.yuanqi.plan;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** The picture of a park's plan; at most one. */
@Entity
@Table(name = "park_plan")
class ParkPlan extends ParkScoped {
    /** {@code null} where the drawn plan serves. */
    @ManyToOne
    @JoinColumn(name = "file_id")
    StoredFile file;
    /** Pixels. */
    int width;
    int height;
    @Version
    int version;

    static Optional<ParkPlan> current() {
        return ParkPlan.<ParkPlan>findAll().firstResultOptional();
    }

    /** The picture that is shown now. */
    static Optional<ParkPlan> drawn() {
        return current().filter(plan -> plan.file != null);
    }

    /** @throws Problem 409 when somebody put up another at the same moment */
    static void show(StoredFile file, PictureSize size) {
        var plan = current().orElseGet(ParkPlan::new);
        plan.file = file;
        plan.width = size.width();
        plan.height = size.height();
        plan.persist();
        try {
            flush();
        } catch (ConstraintViolationException | OptimisticLockException raced) {
            throw Problem.conflict(Language.words(PlanWords.class).pictureMeanwhile());
        }
    }

    /** The drawn plan serves again. @throws Problem 404 when it does already */
    static void takeDown() {
        drawn().orElseThrow(Problem::notFound).file = null;
        flush();
    }
}
