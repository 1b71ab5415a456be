package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.Unreadable;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes laboratories' files: good rows are stored, bad ones named; it opens its transactions itself. */
@RequestScoped
class LabDesk {
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    Clock clock;

    /** @param unchanged rows that were stored before, word for word */
    record Imported(int rows, int created, int unchanged, int rejected, List<LabSheet.Flaw> errors) {
    }

    /** @throws Problem 422 when the file or its header cannot be read */
    Imported take(FileUpload file, boolean dryRun) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw Problem.invalid("file", words().noHeader());
        }
        try (var table = Table.open(file.uploadedFile(), file.fileName())) {
            var sheet = QuarkusTransaction.requiringNew().call(this::sheet);
            if (!sheet.read(table)) {
                throw Problem.invalid("file", words().noHeader());
            }
            return stored(sheet, dryRun);
        } catch (Unreadable unreadable) {
            throw unreadable.problem();
        }
    }

    private LabSheet sheet() {
        Map<String, Factor> factors = new HashMap<>();
        for (Factor factor : Factor.library()) {
            factors.put(factor.code.toLowerCase(Locale.ROOT), factor);
            factors.putIfAbsent(factor.nameZh.toLowerCase(Locale.ROOT), factor);
            factors.putIfAbsent(factor.nameEn.toLowerCase(Locale.ROOT), factor);
        }
        var outlets = Outlet.all().stream().collect(Collectors.toMap(outlet -> outlet.logger.mn, Function.identity()));
        outlets.values().forEach(outlet -> outlet.factors.size());
        return new LabSheet(outlets, factors, park.zone(), clock.instant());
    }

    /** Of two uploads at once the database refuses the second, which then finds what the first brought. */
    private Imported stored(LabSheet sheet, boolean dryRun) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> store(sheet, dryRun));
        } catch (ConstraintViolationException raced) {
            return QuarkusTransaction.requiringNew().call(() -> store(sheet, dryRun));
        }
    }

    private record Sample(UUID outletId, String factor, Instant at, String lab, String report) {
    }

    private Imported store(LabSheet sheet, boolean dryRun) {
        int created = 0;
        int unchanged = 0;
        var contradicting = new ArrayList<LabRow>();
        Map<Sample, LabResult> known = new HashMap<>();
        for (LabRow row : sheet.good) {
            var sample = new Sample(row.outletId(), row.factor(), row.sampledAt(), row.lab(), row.reportNo());
            var same = known.containsKey(sample) ? known.get(sample) : LabResult.same(row).orElse(null);
            if (same == null) {
                var result = LabResult.of(row, signature.stamp());
                known.put(sample, result);
                created++;
                if (!dryRun) {
                    result.persist();
                }
            } else if (same.says(row)) {
                unchanged++;
            } else {
                contradicting.add(row);
            }
        }
        if (created > 0 && !dryRun) {
            LabResult.flush();
            Audit.did("imported", known.values().stream().filter(one -> one.isPersistent()).findFirst().orElseThrow(),
                    Map.of(), Map.of("rows", created));
        }
        var errors = new ArrayList<>(sheet.flaws);
        contradicting.forEach(row -> errors.add(sheet.flaw(row, words().contradicts())));
        errors.sort(Comparator.comparingInt(LabSheet.Flaw::row));
        return new Imported(sheet.rows, created, unchanged, sheet.rows - created - unchanged, List.copyOf(errors));
    }

    private static LabWords words() {
        return Language.words(LabWords.class);
    }
}
