package cn.yuanqi.request;

import java.time.LocalDate;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * A paper as somebody brings it.
 *
 * @param kind the code of its line in the checklist; empty for what stands in none
 * @param issuedOn as it was typed
 */
record PaperInput(String kind, String issuedOn) {

    boolean isOther() {
        return kind == null || kind.isBlank() || kind.equals(ServiceDocument.OTHER);
    }

    /** Fills in what it is and until when it holds. @throws Problem 422 when it does not hold on that day */
    void write(ServiceDocument paper, List<ItemStep> steps, LocalDate today) {
        var words = Language.words(RequestWords.class);
        paper.issuedOn = day();
        if (paper.issuedOn != null && paper.issuedOn.isAfter(today)) {
            throw Problem.invalid("issuedOn", words.issuedLater());
        }
        if (isOther()) {
            paper.kind = ServiceDocument.OTHER;
            return;
        }
        var line = Checklist.line(steps, kind).orElseThrow(() -> Problem.invalid("kind", words.chooseOne()));
        paper.kind = line.code();
        if (line.validityMonths() != null) {
            if (paper.issuedOn == null) {
                throw Problem.invalid("issuedOn", words.issuedWhen(line.validityMonths()));
            }
            paper.expiresOn = paper.issuedOn.plusMonths(line.validityMonths());
            if (paper.expiresOn.isBefore(today)) {
                throw Problem.invalid("issuedOn", words.expired(paper.expiresOn.toString()));
            }
        }
    }

    private LocalDate day() {
        try {
            return issuedOn == null || issuedOn.isBlank() ? null : LocalDate.parse(issuedOn.strip());
        } catch (java.time.format.DateTimeParseException none) {
            throw Problem.invalid("issuedOn", Language.words(RequestWords.class).badDay());
        }
    }
}
