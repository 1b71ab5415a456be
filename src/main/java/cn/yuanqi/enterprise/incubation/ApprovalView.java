package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;

/**
 * A word for an applicant.
 *
 * @param application the move that made it an applicant
 * @param counts whether it stands
 */
record ApprovalView(UUID id, UUID application, StepView.By by, List<Role> roles, String reason, Instant at,
        Instant withdrawnAt, boolean counts) {

    /** All that were ever given for the enterprise, oldest first. */
    static List<ApprovalView> of(Enterprise enterprise) {
        var given = Approval.of(enterprise);
        var names = Person.names(given.stream().map(one -> one.personId).collect(Collectors.toSet()));
        return given.stream().map(one -> new ApprovalView(one.id, one.stageId, StepView.By.of(one.personId, names),
                roles(one), one.reason, one.at, one.withdrawnAt, one.place != null)).toList();
    }

    public String rolesSpoken() {
        var words = Language.words(IncubationWords.class);
        return roles.stream().map(words::role).collect(Collectors.joining(" · "));
    }

    private static List<Role> roles(Approval one) {
        var roles = new ArrayList<Role>();
        if (one.asOperator) {
            roles.add(Role.OPERATOR);
        }
        if (one.asLeader) {
            roles.add(Role.LEADER);
        }
        return roles;
    }
}
