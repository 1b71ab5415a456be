package cn.yuanqi.metering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Brings in the readings of a file: the good rows, and of each other what is wrong with it. Sent twice, nothing is double. */
@RequestScoped
class ReadingImport {
    private static final int CHUNK = 200;
    @Inject
    MeterDesk desk;

    /** What is wrong with a row. @param row line in the file */
    record Flaw(int row, String column, String value, String message) {
    }

    /** @param known readings that stood before. @param rejected rows */
    record Result(int rows, int added, int known, int rejected, List<Flaw> errors) {
        Result plus(Result other) {
            var all = new ArrayList<>(errors);
            all.addAll(other.errors);
            return new Result(rows + other.rows, added + other.added, known + other.known, rejected + other.rejected,
                    all);
        }
    }

    /** A dry run is done whole, and thrown away. */
    private static final class Dry extends RuntimeException {
        private final transient Result result;

        Dry(Result result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /** @throws Problem 422 when the file or its header cannot be read */
    Result take(FileUpload file, boolean dryRun) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw Problem.invalid("file", words().noHeader());
        }
        try (var table = Table.open(file.uploadedFile(), file.fileName())) {
            var lines = ReadingSheet.read(table, desk.today())
                    .orElseThrow(() -> Problem.invalid("file", words().noHeader())).lines;
            return dryRun ? dry(lines) : written(lines);
        } catch (Unreadable unreadable) {
            throw unreadable.problem();
        }
    }

    private Result written(List<ReadingSheet.Line> lines) {
        var result = new Result(0, 0, 0, 0, List.of());
        for (int from = 0; from < lines.size(); from += CHUNK) {
            var chunk = lines.subList(from, Math.min(lines.size(), from + CHUNK));
            result = result.plus(Contention.retried(() -> QuarkusTransaction.requiringNew().call(() -> write(chunk))));
        }
        return result;
    }

    private Result dry(List<ReadingSheet.Line> lines) {
        try {
            QuarkusTransaction.requiringNew().timeout(300).run(() -> {
                throw new Dry(write(lines));
            });
            throw new IllegalStateException("a dry run never ends otherwise");
        } catch (Dry run) {
            return run.result;
        }
    }

    private Result write(List<ReadingSheet.Line> lines) {
        var meters = Meter.<Meter>list("number in ?1", lines.stream().map(ReadingSheet.Line::number).toList()).stream()
                .collect(Collectors.toMap(meter -> meter.number, Function.identity()));
        int added = 0;
        int known = 0;
        int rejected = 0;
        var flaws = new ArrayList<Flaw>();
        for (ReadingSheet.Line line : lines) {
            try {
                if (write(line, meters.get(line.number()))) {
                    added++;
                } else {
                    known++;
                }
            } catch (Problem refused) {
                rejected++;
                flaws.addAll(flaws(line, refused));
            }
        }
        return new Result(lines.size(), added, known, rejected, flaws);
    }

    /** @return false when just that stands already */
    private boolean write(ReadingSheet.Line line, Meter meter) {
        if (line.torn()) {
            throw Problem.invalid("number", words().torn());
        }
        if (line.refused() != null) {
            throw line.refused();
        }
        if (meter == null) {
            throw Problem.invalid("number", words().unknownMeter());
        }
        var facts = line.facts();
        if (facts.value != null && MeterReading.of(meter.id).stream().anyMatch(
                one -> one.readOn.equals(facts.readOn) && one.value.compareTo(facts.value) == 0)) {
            return false;
        }
        desk.write(meter.id, MeterReading.Sort.REGULAR, facts, null);
        return true;
    }

    private static List<Flaw> flaws(ReadingSheet.Line line, Problem refused) {
        if (refused.errors().isEmpty()) {
            return List.of(new Flaw(line.row(), "number", line.number(), refused.getMessage()));
        }
        return refused.errors().stream()
                .map(error -> new Flaw(line.row(), error.field(), value(line, error.field()), error.message()))
                .toList();
    }

    private static String value(ReadingSheet.Line line, String field) {
        var facts = line.facts();
        return switch (field) {
            case "number" -> line.number();
            case "readOn" -> facts == null || facts.readOn == null ? null : facts.readOn.toString();
            default -> facts == null || facts.value == null ? null : facts.value.toPlainString();
        };
    }

    private static MeterWords words() {
        return Language.words(MeterWords.class);
    }
}
