package cn.yuanqi.environment.monitoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** The limits of outlets as a spreadsheet that can be imported again. */
final class LimitExport {
    private LimitExport() {
    }

    /** @throws Problem 422 for a format other than csv and xlsx */
    static Response file(String format, List<Outlet> outlets) {
        var chosen = TableFormat.of(format == null || format.isEmpty() ? "csv" : format)
                .orElseThrow(() -> Problem.invalid("format", words().unknownValue(format)));
        var out = new ByteArrayOutputStream();
        var words = words();
        try (var sheet = TableWriter.to(out, chosen, words.sheet())) {
            sheet.header(List.of(words.colMn(), words.colOutlet(), words.colFactor(), words.colCode(),
                    words.colBasis(), words.colLower(), words.colUpper(), words.colCold(), words.colUnit(),
                    words.colSource(), words.colFrom(), words.colTo(), words.colClass()));
            rows(sheet, outlets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Response.ok(out.toByteArray(), chosen.contentType())
                .header("Content-Disposition", "attachment; filename=\"limits." + chosen.extension() + "\"")
                .header("Cache-Control", "no-store").build();
    }

    private static void rows(TableWriter sheet, List<Outlet> outlets) throws IOException {
        var library = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, factor -> factor));
        for (Outlet outlet : outlets) {
            var units = outlet.factors.stream()
                    .collect(Collectors.toMap(factor -> factor.code, factor -> factor.unit));
            for (OutletLimit limit : outlet.limits) {
                var known = library.get(limit.factor);
                sheet.row(new ArrayList<>(Arrays.asList(outlet.logger.mn, outlet.code, known.spoken(), limit.factor,
                        limit.basis.name().toLowerCase(Locale.ROOT), limit.lower, limit.upper,
                        limit.coldUpper, units.getOrDefault(limit.factor, known.unit), limit.source, limit.validFrom,
                        limit.validTo, limit.standardClass)));
            }
        }
    }

    private static LimitWords words() {
        return Language.words(LimitWords.class);
    }
}
