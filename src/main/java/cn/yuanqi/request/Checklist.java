package cn.yuanqi.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Which papers a case needs, and has. */
final class Checklist {
    private Checklist() {
    }

    /** The line with this code, of whichever step. */
    static Optional<Paper> line(List<ItemStep> steps, String code) {
        return steps.stream().flatMap(step -> step.documents().stream()).filter(one -> one.code().equals(code))
                .findFirst();
    }

    static boolean isThere(Paper line, Collection<ServiceDocument> papers, LocalDate today) {
        return papers.stream().anyMatch(one -> one.kind.equals(line.code()) && one.holdsOn(today));
    }

    /** What a step needs and nobody brought, or what has expired since. */
    static List<Paper> missing(ItemStep step, Collection<ServiceDocument> papers, LocalDate today) {
        return step.documents().stream().filter(line -> line.required() && !isThere(line, papers, today)).toList();
    }

    /** @throws Problem 422 naming those that are missing */
    static void mustBeThere(ItemStep step, Collection<ServiceDocument> papers, LocalDate today) {
        var missing = missing(step, papers, today);
        if (!missing.isEmpty()) {
            throw Problem.invalid("documents", Language.words(RequestWords.class)
                    .documentsMissing(missing.stream().map(Paper::called).collect(Collectors.joining("、"))));
        }
    }
}
