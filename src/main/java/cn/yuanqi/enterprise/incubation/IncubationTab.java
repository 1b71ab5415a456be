package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.Language;

/**
 * What the incubation page of an enterprise's file shows.
 *
 * @param words the approvals of the present application
 * @param contacts {@code null} for those whom they do not concern
 * @param stay {@code null} for what is not incubating
 */
record IncubationTab(EnterpriseView e, String path, LocalDate today, Rights may, List<Step> life,
        List<ApprovalView> words, Evaluation evaluation, List<FactApi.View> facts, List<ContactView> contacts,
        StayLimit stay) {

    /** What the asker may do here. */
    record Rights(UUID person, boolean approve, boolean withdraw, boolean write) {
    }

    /** A move with what decided it; the evaluation may be {@code null}. */
    record Step(StepView view, Evaluation evaluation) {
        public boolean isImport() {
            return "import".equals(view.reason());
        }
    }

    /** The moves that an operator may make alone. */
    public List<Lifecycle> moves() {
        return e.status().following().stream().filter(stage -> stage != Lifecycle.INCUBATING).toList();
    }

    public String file() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    public String reports() {
        return file() + "#overview";
    }

    public boolean mayCorrect(ContactView contact) {
        return may.write() && contact.by() != null && contact.by().id().equals(may.person());
    }

    public boolean isForStaff() {
        return contacts != null;
    }

    public boolean isApplying() {
        return e.status() == Lifecycle.APPLYING;
    }

    public List<Contact.Kind> contactKinds() {
        return List.of(Contact.Kind.values());
    }

    public List<RecordedFact.Kind> factKinds() {
        return List.of(RecordedFact.Kind.values());
    }

    /** One sentence on where it stands. */
    public String sentence() {
        var words = Language.words(IncubationWords.class);
        if (stay == null || stay.step() == null) {
            return words.stands(Stages.words(e.status()), stay == null ? "" : words.mayStay(stay.last()));
        }
        return stay.step() == StayLimit.Step.OVER
                ? words.over(stay.months(), stay.last(), stay.daysOver())
                : words.ending(stay.months(), stay.last(), stay.daysLeft());
    }

    public String waiting() {
        var words = Language.words(IncubationWords.class);
        if (words().isEmpty()) {
            return words.waitsForBoth();
        }
        var roles = words().get(0).roles();
        if (roles.size() > 1) {
            return words.waitsForOther();
        }
        return roles.contains(cn.yuanqi.identity.Role.LEADER) ? words.leaderApproved() : words.operatorApproved();
    }
}
