package cn.yuanqi.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case as the outside sees it; names in the asker's language.
 *
 * @param item the code of its item
 * @param edition of the item that it was opened with
 * @param waitsFor {@code null} when it is over
 * @param step whose turn it is, {@code null} when all are done
 * @param question what the park asks, until it is answered
 * @param reason why it was cancelled
 * @param reopenUntil the last day on which it can be opened again, {@code null} while it is not done
 * @param missing papers that the present step still needs
 * @param rating of the last time that it was done
 */
public record CaseView(UUID id, String number, String item, UUID itemId, int edition, String name, String category,
        String provider, UUID enterpriseId, String enterprise, CaseStatus status, Instant since, Waiting waitsFor,
        Integer step, List<Step> steps, Map<String, String> answers, List<Answer> answered, Instant openedAt,
        Side openedSide, UUID assigneeId, String assignee, Sla sla, String question, String reason, Instant doneAt,
        LocalDate reopenUntil, int round, List<Missing> missing, List<Document> documents, List<Comment> comments,
        List<Entry> entries, Rating rating, int version) {

    /** @param side who is to act @param name of the enterprise, the provider or who works on it; {@code null} for nobody yet */
    public record Waiting(Side side, String name, Instant since) {
    }

    /** @param state DONE, CURRENT or TO_DO @param dueAt of the present step, when it has a time of its own that runs */
    public record Step(int number, String name, String nameZh, String nameEn, Side actor, Integer slaDays, String state,
            Instant doneAt, Instant dueAt, List<Line> documents) {
    }

    /** A line of a checklist. @param provided whether a paper that holds today is there */
    public record Line(String code, String name, boolean required, Integer validityMonths, boolean provided) {
    }

    /** An answer in words. */
    public record Answer(String code, String label, String value) {
    }

    /**
     * @param days working days promised
     * @param dueAt {@code null} while the clock stands
     * @param paused while the enterprise is awaited
     * @param overdue whether the promise is broken
     * @param workedHours of the park's working time
     */
    public record Sla(int days, Instant dueAt, boolean paused, boolean overdue, double workedHours,
            double promisedHours) {
    }

    public record Missing(String code, String name) {
    }

    public record Document(UUID id, String kind, String kindName, String name, long size, int step, Side side,
            LocalDate issuedOn, LocalDate expiresOn, boolean expired, Instant addedAt) {
    }

    /** @param visibility SHARED, or INTERNAL for the park alone @param by {@code null} where the name is the other side's */
    public record Comment(UUID id, String visibility, Side side, String text, Instant at, String by) {
    }

    /** @param by {@code null} for the other side, and for no person @param person to whom it was given */
    public record Entry(String deed, CaseStatus from, CaseStatus to, Integer step, String stepName, Side side,
            String note, String person, Instant at, String by) {
    }

    public record Rating(int stars, String text, Instant at) {
    }
}
