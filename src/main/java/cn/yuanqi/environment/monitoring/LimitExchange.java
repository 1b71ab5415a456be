package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleObjectStateException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.environment.monitoring.OutletInput.LimitInput;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Limits in from a spreadsheet: each outlet in a transaction of its own, good rows only. */
@ApplicationScoped
class LimitExchange {
    @Inject
    OutletRegister register;

    /** What is wrong with a row. @param column {@code null} when the row as such is */
    record Flaw(int row, String column, String value, String message) {
    }

    /** @param rejected rows with at least one error */
    record Result(int rows, int added, int changed, int unchanged, int rejected, List<Flaw> errors, boolean dryRun) {
    }

    private static final class Tally {
        private int added;
        private int changed;
        private int unchanged;
        private final List<Flaw> flaws = new ArrayList<>();
    }

    /** @throws Problem 422 when the file or its header cannot be read */
    Result take(FileUpload file, boolean dryRun) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw Problem.invalid("file", words().noFile());
        }
        try (var table = Table.open(file.uploadedFile(), file.fileName())) {
            var library = QuarkusTransaction.requiringNew().call(Factor::library);
            var sheet = LimitSheet.read(table, library)
                    .orElseThrow(() -> Problem.invalid("file", words().noHeader()));
            var tally = new Tally();
            tally.flaws.addAll(sheet.flaws);
            var byOutlet = new LinkedHashMap<String, List<LimitLine>>();
            sheet.lines.forEach(line -> byOutlet.computeIfAbsent(line.mn(), mn -> new ArrayList<>()).add(line));
            byOutlet.forEach((mn, lines) -> outlet(mn, lines, dryRun, tally));
            tally.flaws.sort(Comparator.comparingInt(Flaw::row));
            int rejected = (int) tally.flaws.stream().mapToInt(Flaw::row).distinct().count();
            return new Result(sheet.rows, tally.added, tally.changed, tally.unchanged, rejected, tally.flaws, dryRun);
        } catch (Unreadable unreadable) {
            throw unreadable.problem();
        }
    }

    private void outlet(String mn, List<LimitLine> lines, boolean dryRun, Tally tally) {
        var tried = new Tally();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var found = Outlet.byMn(mn);
                if (found.isEmpty()) {
                    lines.forEach(line -> tried.flaws.add(new Flaw(line.row(), LimitSheet.Column.MN.spoken(), mn,
                            words().noOutlet())));
                } else {
                    write(found.get(), lines, dryRun, tried);
                }
            });
        } catch (OptimisticLockException | StaleObjectStateException meanwhile) {
            tried.added = 0;
            tried.changed = 0;
            tried.unchanged = 0;
            tried.flaws.clear();
            lines.forEach(line -> tried.flaws.add(new Flaw(line.row(), null, null, words().changedMeanwhile())));
        }
        tally.added += tried.added;
        tally.changed += tried.changed;
        tally.unchanged += tried.unchanged;
        tally.flaws.addAll(tried.flaws);
    }

    private void write(Outlet outlet, List<LimitLine> lines, boolean dryRun, Tally tally) {
        var limits = new LinkedHashMap<Object, LimitInput>();
        for (OutletLimit limit : outlet.limits) {
            var input = limit.input();
            Object key = LimitLine.key(outlet.logger.mn, input);
            limits.put(limits.containsKey(key) ? limit.id : key, input);
        }
        for (LimitLine line : fit(lines, tally)) {
            var before = limits.put(line.key(), line.limit());
            if (before == null) {
                tally.added++;
            } else if (same(before, line.limit())) {
                tally.unchanged++;
            } else {
                tally.changed++;
            }
        }
        if (!dryRun && tally.added + tally.changed > 0) {
            register.edit(outlet, OutletInput.ofLimits(List.copyOf(limits.values())));
        }
    }

    /** Those that the rules for limits let pass; the others' rows are told of. */
    private static List<LimitLine> fit(List<LimitLine> lines, Tally tally) {
        var check = new OutletCheck(Factor.library());
        var fit = new ArrayList<LimitLine>();
        for (LimitLine line : lines) {
            try {
                check.alone(line.limit());
                fit.add(line);
            } catch (Problem refused) {
                refused.errors().forEach(error -> tally.flaws.add(
                        new Flaw(line.row(), column(error.field()), null, error.message())));
            }
        }
        return fit;
    }

    private static String column(String field) {
        return Map.of("lower", LimitSheet.Column.LOWER, "upper", LimitSheet.Column.UPPER, "coldUpper",
                LimitSheet.Column.COLD, "source", LimitSheet.Column.SOURCE, "validTo", LimitSheet.Column.TO,
                "standardClass", LimitSheet.Column.CLASS)
                .getOrDefault(field.substring(field.lastIndexOf('.') + 1), LimitSheet.Column.FACTOR).spoken();
    }

    private static boolean same(LimitInput one, LimitInput other) {
        return equal(one.lower(), other.lower()) && equal(one.upper(), other.upper())
                && equal(one.coldUpper(), other.coldUpper()) && Objects.equals(one.validTo(), other.validTo())
                && Objects.equals(one.standardClass(), other.standardClass());
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static LimitWords words() {
        return Language.words(LimitWords.class);
    }
}
