package cn.yuanqi.environment.alerting;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** When values of a factor look made up in this park. */
@Path("/api/v1/parks/{park}/environment/suspicion-rules")
@Transactional
class SuspicionApi {
    @Inject
    SuspicionBook book;
    @Inject
    CurrentPark park;

    record Rules(List<Rule> items) {
    }

    /**
     * @param constantMinutes the same value for so long; 0 here and below: never
     * @param notPositiveValues so many consecutive valid values of zero or less
     * @param zeroAllowed whether zero is a value like any other
     * @param jumpPercent a change to the next value of more than so many percent of the smaller one
     * @param meanPercent how far a day mean (2031) may be off the mean of its hours
     * @param massPercent how far a mass may be off mean times flow
     */
    record Rule(String factor, Integer constantMinutes, Integer notPositiveValues, Boolean zeroAllowed,
            Integer jumpPercent, Integer meanPercent, Integer massPercent) {

        static Rule of(String factor, SuspicionRule rule) {
            return new Rule(factor, rule.constantMinutes(), rule.notPositiveValues(), rule.zeroAllowed(),
                    rule.jumpPercent(), rule.meanPercent(), rule.massPercent());
        }

        SuspicionRule checked() {
            return new SuspicionRule(upTo("constantMinutes", constantMinutes, 10_080),
                    upTo("notPositiveValues", notPositiveValues, 1_000), Boolean.TRUE.equals(zeroAllowed),
                    upTo("jumpPercent", jumpPercent, 1_000_000), upTo("meanPercent", meanPercent, 1_000),
                    upTo("massPercent", massPercent, 1_000));
        }

        private static int upTo(String field, Integer given, int most) {
            if (given == null || given < 0 || given > most) {
                throw Problem.invalid(field, Language.words(AlertingWords.class).badNumber(0, most));
            }
            return given;
        }
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public Rules rules() {
        return new Rules(Factor.library().stream().map(factor -> Rule.of(factor.code, book.of(factor.code))).toList());
    }

    @PUT
    @Path("{factor}")
    @RolesAllowed(Role.Names.OFFICER)
    public Rule set(@PathParam("factor") String factor, Rule wanted) {
        if (Factor.byCode(factor).isEmpty()) {
            throw Problem.notFound();
        }
        var rule = (wanted == null ? new Rule(null, null, null, null, null, null, null) : wanted).checked();
        SuspicionSetting.set(factor, rule);
        SuspicionSetting.flush();
        book.forget(park.id());
        return Rule.of(factor, rule);
    }
}
