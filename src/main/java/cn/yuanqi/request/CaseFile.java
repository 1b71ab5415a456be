package cn.yuanqi.request;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.CurrentPark;

/** What the page of a case shows, and which buttons it has for the asker. */
@RequestScoped
class CaseFile {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    CaseDesk desk;

    /** @param own the asker's side */
    record Shown(CaseView c, Buttons may, List<Person> operators, String root, String path, boolean staff, Side own) {
        public List<Integer> stars() {
            return List.of(5, 4, 3, 2, 1);
        }

        /** {@code null} when all are done. */
        public CaseView.Step current() {
            return c.step() == null ? null : c.steps().get(c.step() - 1);
        }

        public List<CaseView.Line> lines() {
            return c.steps().stream().flatMap(step -> step.documents().stream()).toList();
        }

        public boolean removes(CaseView.Document paper) {
            return may.attach() && paper.side() == own && c.step() != null && paper.step() >= c.step();
        }

        public String side(CaseView.Waiting waiting) {
            var side = Language.words(RequestPageWords.class).side(waiting.side());
            return waiting.name() == null ? side : side + " · " + waiting.name();
        }
    }

    record Buttons(boolean start, boolean finish, boolean assign, boolean ask, boolean resume, boolean answer,
            boolean cancel, boolean reopen, boolean rate, boolean comment, boolean attach) {
    }

    @Transactional
    Shown of(String id) {
        var view = desk.get(id);
        boolean own = view.enterpriseId().equals(actor.enterpriseId());
        boolean operator = actor.has(Role.OPERATOR);
        var root = "/parks/" + park.id() + "/requests";
        return new Shown(view, buttons(view, own, operator),
                operator ? Membership.holders(park.id(), Role.OPERATOR) : List.of(), root, root + "/" + view.id(),
                RequestSight.of(actor).staff() && !own, own ? Side.ENTERPRISE : Side.PARK);
    }

    private Buttons buttons(CaseView view, boolean own, boolean operator) {
        var status = view.status();
        boolean live = status.isLive();
        boolean asked = view.question() != null;
        boolean owner = own && actor.has(Role.OWNER);
        boolean done = status == CaseStatus.DONE;
        boolean theirStep = view.step() != null && view.steps().get(view.step() - 1).actor() == Side.ENTERPRISE;
        boolean late = view.reopenUntil() != null && signature.stamp().today().isAfter(view.reopenUntil());
        return new Buttons(operator && status.isNew(),
                live && !asked && (own ? theirStep : operator) && view.step() != null, operator && live,
                operator && live && !asked, operator && asked, own && asked, live && (owner || operator),
                owner && done && !late, owner && done && !isRated(view), own || operator, live && (own || operator));
    }

    /** Of the last time that it was done. */
    private static boolean isRated(CaseView view) {
        return view.rating() != null && !view.rating().at().isBefore(view.doneAt());
    }

    /** {@code null} for what is no id. */
    static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException | NullPointerException none) {
            return null;
        }
    }
}
