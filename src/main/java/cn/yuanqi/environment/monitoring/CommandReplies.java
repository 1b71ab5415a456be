package cn.yuanqi.environment.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes a logger's word about what was asked of it; words about nothing that is open change nothing. */
@ApplicationScoped
class CommandReplies {
    /** QnRtn and ExeRtn (HJ 212-2017 tables 7 and 8). */
    private static final int GOOD = 1;
    private static final int NO_DATA = 100;

    @Inject
    MonitoringConfig config;

    void heard(@Observes LoggerReplied reply) {
        if (reply.qn() == null || reply.qn().length() > 17) {
            return;
        }
        LoggerCommand.open(reply.outletId(), reply.qn()).ifPresent(command -> {
            if (reply.cn().equals("9012")) {
                executed(command, reply);
            } else if (reply.code() == null || reply.code() == GOOD) {
                command.accepted(reply.at(), reply.at().plus(config.execution()));
            } else {
                command.end(CommandState.REFUSED, reply.code(), null, reply.at());
            }
        });
    }

    private static void executed(LoggerCommand command, LoggerReplied reply) {
        Integer received = command.kind.isHistory() ? Gaps.received(command, command.orderedAt) : null;
        var end = reply.code() == null || reply.code() == GOOD
                ? CommandState.DONE
                : reply.code() == NO_DATA && command.kind.isHistory() ? CommandState.NO_DATA : CommandState.FAILED;
        command.end(end, reply.code(), received, reply.at());
    }
}
