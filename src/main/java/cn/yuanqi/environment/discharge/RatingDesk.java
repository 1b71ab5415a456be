package cn.yuanqi.environment.discharge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Official ratings: imported from a spreadsheet, the good rows only; it opens its transactions itself. */
@RequestScoped
class RatingDesk {
    @Inject
    Signature signature;

    /** @param rejected rows with at least one error */
    record Result(int rows, int added, int changed, int unchanged, int rejected, List<RatingSheet.Flaw> errors) {
    }

    /** A rating as it is shown. */
    record Line(UUID enterpriseId, String enterprise, int year, Rating.Grade grade, String source) {
    }

    /** The newest first. @param whose {@code null} for the whole park's */
    Listing<Line> page(UUID whose, int limit, String cursor) {
        var ratings = Rating.page(whose, limit, cursor);
        var names = Enterprise
                .byIds(ratings.items().stream().map(rating -> rating.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        return ratings.map(rating -> new Line(rating.enterpriseId, names.get(rating.enterpriseId), rating.ratedYear,
                rating.grade, rating.source));
    }

    /** @throws Problem 422 when the file or its header cannot be read, 409 when the same rows came at the same moment */
    Result take(FileUpload file) {
        var words = Language.words(EvidenceWords.class);
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw Problem.invalid("file", words.noFile());
        }
        try (var table = Table.open(file.uploadedFile(), file.fileName())) {
            var stamp = signature.stamp();
            var sheet = RatingSheet.read(table, stamp.today().getYear())
                    .orElseThrow(() -> Problem.invalid("file", words.noHeader()));
            var counts = QuarkusTransaction.requiringNew().call(() -> write(sheet, stamp));
            sheet.flaws.sort(Comparator.comparingInt(RatingSheet.Flaw::row));
            int rejected = (int) sheet.flaws.stream().mapToInt(RatingSheet.Flaw::row).distinct().count();
            return new Result(sheet.rows, counts[0], counts[1], counts[2], rejected, sheet.flaws);
        } catch (Unreadable unreadable) {
            throw unreadable.problem();
        } catch (PersistenceException raced) {
            throw Problem.conflict(words.rosterRaced());
        }
    }

    private static int[] write(RatingSheet sheet, Stamp stamp) {
        var codes = sheet.lines.stream().map(RatingSheet.Line::code)
                .flatMap(code -> Stream.of(code, code.toUpperCase(Locale.ROOT))).distinct().toList();
        var enterprises = Enterprise.byCreditCodes(codes).stream()
                .collect(Collectors.toMap(one -> one.creditCode, one -> one.id));
        var counts = new int[3];
        for (RatingSheet.Line line : sheet.lines) {
            var enterprise = enterprises.getOrDefault(line.code(),
                    enterprises.get(line.code().toUpperCase(Locale.ROOT)));
            if (enterprise == null) {
                sheet.unknown(line);
            } else {
                counts[write(enterprise, line, stamp)]++;
            }
        }
        Rating.flush();
        return counts;
    }

    /** @return 0 added, 1 changed, 2 unchanged */
    private static int write(UUID enterprise, RatingSheet.Line line, Stamp stamp) {
        var known = Rating.of(enterprise, line.year()).orElse(null);
        if (known != null && known.grade == line.grade() && known.source.equals(line.source())) {
            return 2;
        }
        var rating = known == null ? new Rating() : known;
        rating.enterpriseId = enterprise;
        rating.ratedYear = line.year();
        rating.grade = line.grade();
        rating.source = line.source();
        rating.importedAt = stamp.instant();
        if (known == null) {
            rating.persist();
        }
        return known == null ? 0 : 1;
    }
}
