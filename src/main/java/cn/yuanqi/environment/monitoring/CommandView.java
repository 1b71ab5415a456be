package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.UUID;

/**
 * Something asked of a logger, as JSON.
 *
 * @param orderedBy who asked, {@code null} when Yuanqi did by itself
 * @param answer the logger's QnRtn or ExeRtn when it said one
 * @param received how many values of the history came in, once it has ended
 */
record CommandView(UUID id, UUID outletId, CommandKind kind, String qn, String factor, Instant from, Instant to,
        CommandState state, Instant orderedAt, String orderedBy, int tries, Instant sentAt, Instant acceptedAt,
        Instant endedAt, Integer answer, Integer received) {

    static CommandView of(LoggerCommand command) {
        return new CommandView(command.id, command.outletId, command.kind, command.qn, command.factor, command.from,
                command.to, command.state, command.orderedAt, command.orderer, command.tries, command.sentAt,
                command.acceptedAt, command.endedAt, command.answerCode, command.received);
    }

    public boolean open() {
        return state.isOpen();
    }

    public boolean good() {
        return state == CommandState.DONE;
    }

    /** What a code of refusal or failure means, as the key of a word; {@code null} without one. */
    public String answerKey() {
        if (answer == null || answer == 1) {
            return null;
        }
        var prefix = state == CommandState.REFUSED ? "qnRtn_" : "exeRtn_";
        boolean known = state == CommandState.REFUSED
                ? answer >= 2 && answer <= 9 || answer == 100
                : answer >= 2 && answer <= 6 || answer == 100;
        return prefix + (known ? answer : "other");
    }
}
