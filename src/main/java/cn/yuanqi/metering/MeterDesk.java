package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with meters and readings; it opens its transactions itself, and holds the meter's row in each. */
@RequestScoped
class MeterDesk {
    private static final String FILE = "file";
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Shelf shelf;

    /** What takes the place of a meter. @param digits {@code null} for those of the old one, as the multiplier */
    record Replacement(LocalDate on, BigDecimal finalReading, boolean rolledOver, boolean confirmed,
            String number, BigDecimal firstReading, BigDecimal multiplier, Integer digits,
            String reader) {
        ReadingFacts last() {
            var facts = new ReadingFacts();
            facts.readOn = on;
            facts.value = finalReading;
            facts.rolledOver = rolledOver;
            facts.confirmed = confirmed;
            facts.reader = reader;
            return facts;
        }

        MeterFacts next(Meter old) {
            var facts = new MeterFacts();
            facts.number = number;
            facts.kind = old.kind;
            facts.unitId = old.unitId;
            facts.enterpriseId = old.enterpriseId;
            facts.multiplier = multiplier == null ? old.multiplier : multiplier;
            facts.digits = digits == null ? Integer.valueOf(old.digits) : digits;
            facts.installedOn = on;
            facts.firstReading = firstReading;
            facts.reader = reader;
            return facts;
        }
    }

    /** @throws Problem 404 for an unknown unit or enterprise, 422 for all else */
    MeterView install(MeterFacts facts) {
        return QuarkusTransaction.requiringNew().call(() -> MeterView.of(installed(facts, null)));
    }

    private Meter installed(MeterFacts facts, UUID predecessor) {
        facts.mustHold(today());
        facts.reader = facts.reader == null || facts.reader.isBlank() ? actor.person().name() : facts.reader.strip();
        var meter = Meter.install(facts, predecessor);
        MeterReading.write(meter, MeterReading.Sort.FIRST, facts.reading(), null, signature.stamp());
        return meter;
    }

    /** @param photo {@code null} without one. @throws Problem 404, 409 when the meter was removed, 422 in words */
    ReadingView read(UUID id, ReadingFacts facts, FileUpload photo) {
        return withPhoto(photo, file -> ReadingView.of(write(id, MeterReading.Sort.REGULAR, facts, file)));
    }

    /** In the transaction of the caller. */
    MeterReading write(UUID id, MeterReading.Sort sort, ReadingFacts facts, StoredFile photo) {
        var meter = Meter.held(id).orElseThrow(Problem::notFound);
        meter.mustCount();
        hold(facts, meter);
        var before = MeterReading.of(meter.id);
        var last = before.get(before.size() - 1);
        if (!facts.readOn.isAfter(last.readOn)) {
            throw Problem.invalid("readOn", words().notAfter(last.readOn.toString()));
        }
        new Plausibility(meter, before).check(facts, facts.readOn);
        return MeterReading.write(meter, sort, facts, photo, signature.stamp());
    }

    private void hold(ReadingFacts facts, Meter meter) {
        facts.mustHold(meter.digits, today());
        facts.reader = facts.reader == null ? actor.person().name() : facts.reader;
    }

    /** A reading that takes the place of another; the day stays. @throws Problem 404, 409 when it was corrected before */
    ReadingView correct(UUID meterId, UUID readingId, ReadingFacts facts, FileUpload photo) {
        return withPhoto(photo, file -> {
            var meter = Meter.held(meterId).orElseThrow(Problem::notFound);
            var wrong = MeterReading.<MeterReading>findByIdOptional(readingId)
                    .filter(one -> one.meterId.equals(meter.id)).orElseThrow(Problem::notFound);
            var standing = MeterReading.of(meter.id);
            int place = standing.indexOf(wrong);
            if (place < 0) {
                throw Problem.conflict(words().correctedBefore());
            }
            facts.readOn = wrong.readOn;
            hold(facts, meter);
            new Plausibility(meter, standing.subList(0, place)).check(facts, wrong.readOn);
            mustStayBelow(facts, standing.subList(place + 1, standing.size()));
            return ReadingView.of(wrong.correct(meter, facts, file, signature.stamp())
                    .orElseThrow(() -> Problem.conflict(words().correctedBefore())));
        });
    }

    private static void mustStayBelow(ReadingFacts facts, List<MeterReading> after) {
        if (!after.isEmpty()) {
            var next = after.get(0);
            boolean lower = next.value.compareTo(facts.value) < 0;
            if (lower != next.rolledOver) {
                throw Problem.invalid("value", words().againstNext(Plain.of(next.value), next.readOn.toString()));
            }
        }
    }

    /** Takes a meter away. @throws Problem as {@link #read} */
    MeterView remove(UUID id, ReadingFacts last) {
        return QuarkusTransaction.requiringNew().call(() -> MeterView.of(removed(id, last)));
    }

    private Meter removed(UUID id, ReadingFacts last) {
        write(id, MeterReading.Sort.FINAL, last, null);
        Meter meter = Meter.findById(id);
        meter.remove(last.readOn);
        return meter;
    }

    /** Takes a meter away and puts another in its place, with final and first reading. @return the new one */
    MeterView replace(UUID id, Replacement by) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var last = by.last();
            try {
                var old = removed(id, last);
                return MeterView.of(installed(by.next(old), old.id));
            } catch (Problem refused) {
                throw named(refused);
            }
        });
    }

    /** The final reading is called so here. */
    private static Problem named(Problem refused) {
        if (refused.status() != 422) {
            return refused;
        }
        return Problem.invalid(refused.errors().stream().map(error -> switch (error.field()) {
            case "value" -> new Problem.FieldError("finalReading", error.message());
            case "readOn", "installedOn" -> new Problem.FieldError("on", error.message());
            default -> error;
        }).toList());
    }

    private <T> T withPhoto(FileUpload photo, Function<StoredFile, T> work) {
        if (photo == null || photo.fileName() == null || photo.fileName().isEmpty()) {
            return QuarkusTransaction.requiringNew().call(() -> work.apply(null));
        }
        var laid = shelf.lay(shelf.check(photo, FILE));
        try {
            return QuarkusTransaction.requiringNew().call(() -> work.apply(row(laid)));
        } catch (Problem refused) {
            shelf.clear(laid);
            throw refused;
        }
    }

    private StoredFile row(Upload.Laid laid) {
        var stamp = signature.stamp();
        return StoredFile.of(laid, new StoredFile.Origin(null, stamp.person(), stamp.instant()));
    }

    LocalDate today() {
        return signature.stamp().today();
    }

    private static MeterWords words() {
        return Language.words(MeterWords.class);
    }
}
