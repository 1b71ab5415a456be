package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The incubation page of an enterprise's file: its life, the rule and the evidence, who said yes, who talked to it. */
@Path("/parks/{park}/enterprises/{id}/incubation")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RequestScoped
class IncubationPage {
    @Inject
    Actor actor;
    @Inject
    Voices voices;
    @Inject
    CurrentPark park;
    @Inject
    Eligibility eligibility;
    @Inject
    Stays stays;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tab(IncubationTab tab, Typed typed);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public TemplateInstance open(@RestPath String id) {
        return Templates.tab(tab(Ids.parse(id)), Typed.nothing());
    }

    /** The page again, with a form that was refused; to be called inside a transaction. */
    TemplateInstance again(UUID id, Typed typed) {
        return Templates.tab(tab(id), typed);
    }

    private IncubationTab tab(UUID id) {
        var enterprise = Enterprise.visible(actor, id).orElseThrow(Problem::notFound);
        var today = eligibility.today();
        var life = StepView.of(enterprise).stream()
                .map(step -> new IncubationTab.Step(step, eligibility.read(step.evaluation()))).toList();
        var application = EnterpriseStage.current(enterprise).id;
        var words = ApprovalView.of(enterprise).stream()
                .filter(word -> word.counts() && word.application().equals(application)).toList();
        boolean staff = actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        return new IncubationTab(EnterpriseView.of(enterprise), path(id), today, rights(words), life, words,
                eligibility.of(enterprise, RuleKind.nextAt(enterprise.status), today), FactApi.View.of(enterprise),
                staff ? ContactView.of(Contact.of(enterprise)) : null, stays.of(enterprise, today).orElse(null));
    }

    private IncubationTab.Rights rights(List<ApprovalView> words) {
        boolean operator = actor.has(Role.OPERATOR);
        boolean spoke = words.stream().anyMatch(word -> word.by().id().equals(actor.person().id()));
        boolean speaks = operator || actor.has(Role.LEADER);
        boolean wanted = words.isEmpty()
                || Approval.standing(words.get(0).application()).stream().findFirst().filter(voices::mayFollow)
                        .isPresent();
        return new IncubationTab.Rights(actor.person().id(), speaks && !spoke && wanted, spoke && words.size() == 1,
                operator);
    }

    String path(UUID id) {
        return "/parks/" + park.id() + "/enterprises/" + id + "/incubation";
    }
}
