package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.StandInWords;
import cn.yuanqi.platform.Language;

/**
 * A word for an applicant.
 *
 * @param application the move that made it an applicant
 * @param inNameOf who was away, and spoke by another; {@code null} for nobody
 * @param counts whether it stands
 */
record ApprovalView(UUID id, UUID application, StepView.By by, StepView.By inNameOf, List<Role> roles, String reason,
        Instant at,
        Instant withdrawnAt, boolean counts) {

    /** All that were ever given for the enterprise, oldest first. */
    static List<ApprovalView> of(Enterprise enterprise) {
        var given = Approval.of(enterprise);
        var names = Person.names(given.stream().flatMap(one -> Stream.of(one.personId, one.inNameOf))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return given.stream().map(one -> new ApprovalView(one.id, one.stageId, StepView.By.of(one.personId, names),
                one.inNameOf == null ? null : StepView.By.of(one.inNameOf, names),
                roles(one), one.reason, one.at, one.withdrawnAt, one.place != null)).toList();
    }

    /** Who spoke, and for whom. */
    public String speaker() {
        return inNameOf == null ? by.name() : Language.words(StandInWords.class).pair(by.name(), inNameOf.name());
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
