package cn.yuanqi.environment.discharge;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Sight;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Announced stops, within the caller's transaction. */
@RequestScoped
class StopDesk {
    private static final int TEXT = 500;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Event<StopMoved> moved;

    /** @throws Problem 422 with every bad field, 404 for an outlet that the asker does not see */
    Stop announce(StopInput input) {
        var errors = new ArrayList<Problem.FieldError>();
        var kind = input == null ? null : kind(input.kind());
        if (input == null || input.outletId() == null) {
            errors.add(new Problem.FieldError("outletId", words().missing()));
        }
        if (kind == null) {
            errors.add(new Problem.FieldError("kind", words().badKind()));
        }
        if (input == null || input.from() == null || input.from().isBefore(EARLIEST)) {
            errors.add(new Problem.FieldError("from", words().missing()));
        } else if (input.to() == null || !input.to().isAfter(input.from())
                || input.from().plus(LONGEST).isBefore(input.to())) {
            errors.add(new Problem.FieldError("to", words().badSpan()));
        }
        if (input == null || input.reason() == null || input.reason().isBlank()
                || input.reason().strip().length() > TEXT) {
            errors.add(new Problem.FieldError("reason", words().badText(TEXT)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        var outlet = Outlet.visible(input.outletId(), Sight.of(actor)).orElseThrow(Problem::notFound);
        return write(outlet, kind, input);
    }

    private Stop write(Outlet outlet, Stop.Kind kind, StopInput input) {
        var stamp = signature.stamp();
        var stop = new Stop();
        stop.enterpriseId = outlet.enterpriseId;
        stop.outletId = outlet.id;
        stop.kind = kind;
        stop.beginsAt = input.from().truncatedTo(ChronoUnit.MILLIS);
        stop.endsAt = input.to().truncatedTo(ChronoUnit.MILLIS);
        stop.reason = input.reason().strip();
        stop.status = Stop.Status.ANNOUNCED;
        stop.announcedAt = stamp.instant().truncatedTo(ChronoUnit.MILLIS);
        stop.announcedBy = stamp.person();
        stop.persistAndFlush();
        moved.fire(StopMoved.of(park.id(), stop));
        return stop;
    }

    /** @throws Problem 422 for a refusal without a reason, 409 when it was decided before, 404 when it is not there */
    Stop decide(String id, Stop.Status to, String said) {
        var stop = Stop.byId(Ids.parse(id))
                .filter(one -> actor.seesWholePark() || one.enterpriseId.equals(actor.enterpriseId()))
                .orElseThrow(Problem::notFound);
        var answer = said == null || said.isBlank() ? null : said.strip();
        if (answer == null && to == Stop.Status.REFUSED || answer != null && answer.length() > TEXT) {
            throw Problem.invalid("answer", words().badText(TEXT));
        }
        stop.decide(to, answer, signature.stamp());
        moved.fire(StopMoved.of(park.id(), stop));
        return stop;
    }

    private static Stop.Kind kind(String name) {
        return Arrays.stream(Stop.Kind.values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }
}
