package cn.yuanqi.platform;

import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.StreamSupport;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** The one place where whatever went wrong becomes an answer: problem+json below /api, the error page elsewhere. */
@Singleton
class ProblemDoor {
    private static final Logger LOG = Logger.getLogger(ProblemDoor.class);
    private static final int RETRY_SECONDS = 2;
    /** What a method that the path does not take may have become on its way through the doors. */
    private static final Set<Integer> ROUTED = Set.of(403, 404, 405);

    @Inject
    Instance<ErrorPage> pages;
    @Inject
    Instance<Stranger> strangers;
    @Inject
    Routes routes;
    @Inject
    LastFaults faults;

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext routing) {
        return answer(problem, routing);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response forbidden(ForbiddenException refused, RoutingContext routing) {
        boolean stranger = strangers.stream().anyMatch(Stranger::isOne);
        return answer(stranger ? Problem.notFound() : Problem.forbidden(), routing);
    }

    /** A page sends who has not signed in to sign in; a machine is told. */
    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Uni<Response> unauthorized(UnauthorizedException anonymous, RoutingContext routing) {
        HttpAuthenticator door = routing.get(HttpAuthenticator.class.getName());
        if (Api.is(routing) || door == null) {
            return Uni.createFrom().item(answer(unsigned(), routing));
        }
        return door.getChallenge(routing)
                .map(challenge -> challenge == null ? answer(unsigned(), routing) : signIn(challenge))
                .onFailure(OIDCException.class).recoverWithItem(away -> away(away, "Keycloak", routing));
    }

    private static Problem unsigned() {
        return Problem.of(401, "unauthorized", words().unauthorizedDetail());
    }

    private static Response signIn(ChallengeData challenge) {
        return Response.status(challenge.status).header(challenge.headerName.toString(), challenge.headerContent)
                .build();
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response unauthorized(AuthenticationFailedException badToken, RoutingContext routing) {
        return answer(unsigned(), routing);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response invalid(ConstraintViolationException violated, RoutingContext routing) {
        List<Problem.FieldError> errors = violated.getConstraintViolations().stream().map(ProblemDoor::error).toList();
        return answer(Problem.invalid(errors), routing);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException raced, RoutingContext routing) {
        return lost(routing);
    }

    /** Who said what they had seen is told that it is old, who did not that somebody was quicker. */
    private Response lost(RoutingContext routing) {
        boolean saidWhatWasSeen = !Api.is(routing) || routing.request().getHeader(HttpHeaders.IF_MATCH) != null;
        return answer(saidWhatWasSeen ? Problem.stale() : Problem.conflict(words().staleDetail()), routing);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response unreadable(JsonProcessingException unread, RoutingContext routing) {
        return answer(reading(unread), routing);
    }

    /** Named apart because the framework has a mapper of its own for these, which answers 400. */
    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response unreadable(MismatchedInputException unread, RoutingContext routing) {
        return answer(reading(unread), routing);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refused, RoutingContext routing) {
        if (refused.getCause() instanceof JsonProcessingException unread) {
            return answer(reading(unread), routing);
        }
        var given = refused.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        if (given.getStatus() >= 500) {
            return fault(refused, routing);
        }
        return answer(Problem.of(given.getStatus(), "http-" + given.getStatus(), detail(given.getStatus())), routing);
    }

    @ServerExceptionMapper
    Response busy(RejectedExecutionException full, RoutingContext routing) {
        return answer(Problem.of(503, "busy", words().busyDetail()), routing);
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, RoutingContext routing) {
        if (Contention.isLost(fault)) {
            LOG.warnf(fault, "race lost %s at %s %s", reference(routing), routing.request().method(),
                    routing.request().path());
            return lost(routing);
        }
        if (Away.is(fault)) {
            return away(fault, "the database", routing);
        }
        if (fault instanceof OIDCException) {
            return away(fault, "Keycloak", routing);
        }
        if (fault instanceof StoreAway) {
            faults.note(reference(routing), routing.request().method() + " " + routing.normalizedPath(), fault);
            LOG.errorf("the file store takes nothing: %s at %s: %s", reference(routing), routing.normalizedPath(),
                    fault.getMessage());
            return answer(Problem.of(503, "no-room", words().notFiled(reference(routing))), routing);
        }
        LOG.errorf(fault, "fault %s at %s %s", reference(routing), routing.request().method(),
                routing.request().path());
        faults.note(reference(routing), routing.request().method() + " " + routing.normalizedPath(), fault);
        return answer(Problem.of(500, "fault", words().faultDetail(reference(routing))), routing);
    }

    private Response away(Throwable fault, String who, RoutingContext routing) {
        LOG.warnf("%s is away or busy: %s at %s %s: %s", who, reference(routing), routing.request().method(),
                routing.request().path(), fault.getMessage());
        return answer(Problem.of(503, "busy", words().busyDetail()), routing);
    }

    private Response answer(Problem problem, RoutingContext routing) {
        if (problem.waitFor() != null) {
            return Response.fromResponse(told(problem, routing))
                    .header(HttpHeaders.RETRY_AFTER, problem.waitFor().toSeconds()).build();
        }
        var taken = ROUTED.contains(problem.status())
                ? routes.methods(routing.normalizedPath())
                : Set.<String>of();
        if (taken.isEmpty() || taken.contains(method(routing))) {
            return told(problem, routing);
        }
        var refused = Problem.of(405, "http-405", detail(405));
        return Response.fromResponse(told(refused, routing)).allow(taken).build();
    }

    private static String method(RoutingContext routing) {
        var asked = routing.request().method();
        return asked == HttpMethod.HEAD ? "GET" : asked.name();
    }

    private Response told(Problem problem, RoutingContext routing) {
        var title = title(problem.status());
        if (Api.is(routing) || pages.isUnsatisfied()) {
            var body = new ProblemJson("urn:yuanqi:problem:" + problem.type(), title, problem.status(),
                    problem.getMessage(),
                    problem.errors(), reference(routing));
            return answer(problem).type(ProblemJson.TYPE).entity(body).build();
        }
        var shown = new ErrorPage.Shown(problem.status(), title, spoken(problem), reference(routing));
        return answer(problem).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").entity(pages.get().render(shown)).build();
    }

    /** Who is told that we are busy is told when to come again. */
    private static Response.ResponseBuilder answer(Problem problem) {
        var answer = Response.status(problem.status());
        return "busy".equals(problem.type()) ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS) : answer;
    }

    private static String spoken(Problem problem) {
        var spoken = new StringBuilder(problem.getMessage());
        problem.errors().forEach(error -> spoken.append(' ').append(error.message()));
        return spoken.toString();
    }

    private static Problem reading(JsonProcessingException unread) {
        if (unread instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(unknown.getPropertyName(), words().unknownField());
        }
        if (unread instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var field = String.join(".", mapping.getPath().stream().map(ProblemDoor::step).toList());
            return Problem.invalid(field, words().badFormat());
        }
        return Problem.unreadable(words().unreadableBody("JSON"));
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex());
    }

    private static Problem.FieldError error(ConstraintViolation<?> violation) {
        var last = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).map(Path.Node::getName)
                .reduce((first, second) -> second).orElse("");
        return new Problem.FieldError(last, violation.getMessage());
    }

    private static String reference(RoutingContext routing) {
        return RequestLog.reference(routing);
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> words().unauthorized();
            case 403 -> words().forbidden();
            case 404 -> words().notFound();
            case 405 -> words().method();
            case 409 -> words().conflict();
            case 412 -> words().stale();
            case 413 -> words().tooLarge();
            case 415 -> words().media();
            case 422 -> words().invalid();
            case 428 -> words().precondition();
            case 429 -> words().tooMany();
            case 503 -> words().busy();
            default -> status >= 500 ? words().fault() : words().badRequest();
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 401 -> words().unauthorizedDetail();
            case 403 -> words().forbiddenDetail();
            case 404 -> words().notFoundDetail();
            case 405 -> words().methodDetail();
            case 406, 415 -> words().mediaDetail();
            case 413 -> words().tooLargeDetail();
            default -> words().badRequestDetail();
        };
    }

    private static PlatformWords words() {
        return Language.words(PlatformWords.class);
    }
}
