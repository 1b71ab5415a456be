package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.environment.hj212.Request;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Orders things of loggers in the current park, within the caller's transaction; they are sent once it has committed. */
@ApplicationScoped
class CommandDesk {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Event<CommandOrdered> ordered;

    /** No two alike: they are what answers name. */
    private final AtomicLong lastQn = new AtomicLong();

    /** @param factor of a SAMPLE @param from of a history, {@code [from, to)} */
    record Order(CommandKind kind, String factor, Instant from, Instant to) {
    }

    /** @param id {@code null} when Yuanqi asks by itself */
    record Orderer(UUID id, String name) {
        static final Orderer YUANQI = new Orderer(null, null);
    }

    /** @throws Problem 422 for an order that makes no sense, 409 while one of its kind is under way or the logger is disabled */
    LoggerCommand order(Outlet outlet, Order order, Orderer who) {
        check(outlet, order);
        if (!outlet.logger.enabled) {
            throw Problem.conflict(words().loggerDisabled());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var command = new LoggerCommand();
        command.outletId = outlet.id;
        command.kind = order.kind;
        command.openSlot = 1;
        command.qn = Request.qn(LocalDateTime.ofInstant(Instant.ofEpochMilli(lastQn
                .updateAndGet(last -> Math.max(last + 1, now.toEpochMilli()))), park.zone()));
        command.factor = order.factor;
        command.from = order.from;
        command.to = order.to;
        command.state = CommandState.ORDERED;
        command.orderedAt = now;
        command.orderedBy = who.id;
        command.orderer = who.name == null || who.name.length() <= 100 ? who.name : who.name.substring(0, 100);
        command.dueAt = now;
        try {
            command.persistAndFlush();
        } catch (ConstraintViolationException raced) {
            throw Problem.conflict(words().underWay());
        }
        Audit.as("ordered", command);
        ordered.fire(new CommandOrdered(park.id()));
        return command;
    }

    /** @throws Problem 409 when it has ended already */
    void cancel(LoggerCommand command) {
        if (!command.end(CommandState.CANCELLED, null, null, clock.instant())) {
            throw Problem.conflict(words().ended());
        }
    }

    private void check(Outlet outlet, Order order) {
        if (order.kind == null) {
            throw Problem.invalid("kind", words().unknownKind());
        }
        if (order.kind == CommandKind.SAMPLE
                && outlet.factors.stream().noneMatch(factor -> factor.code.equals(order.factor))) {
            throw Problem.invalid("factor", words().notWatched());
        }
        if (order.kind != CommandKind.SAMPLE && order.factor != null) {
            throw Problem.invalid("factor", words().onlyOfSample());
        }
        if (!order.kind.isHistory()) {
            if (order.from != null || order.to != null) {
                throw Problem.invalid("from", words().onlyOfHistory());
            }
            return;
        }
        if (order.from == null || order.to == null) {
            throw Problem.invalid(order.from == null ? "from" : "to", words().missing());
        }
        if (!order.from.isBefore(order.to) || order.to.isAfter(clock.instant().plus(1, ChronoUnit.MINUTES))) {
            throw Problem.invalid("to", words().badSpan());
        }
        if (order.from.plus(order.kind.longest).isBefore(order.to)) {
            throw Problem.invalid("to", words().spanTooLong(order.kind.longest.toDays()));
        }
    }

    private static LoggerWords words() {
        return Language.words(LoggerWords.class);
    }
}
