package cn.yuanqi.financing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.OpenWork;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The applications that one of a lender's people looks after, from the first review to the loan's last fen. */
@ApplicationScoped
class ApplicationsInHand implements OpenWork {
    @Override
    public String kind() {
        return "financing";
    }

    @Override
    public String title() {
        return Language.words(FinancingWords.class).inHand();
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.REVIEWER, Role.APPROVER);
    }

    @Override
    public List<Item> of(UUID person) {
        var mine = inHands(person);
        var names = Enterprise.byIds(mine.stream().map(one -> one.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each.name));
        var words = Language.words(FinancingWords.class);
        return mine.stream().map(one -> new Item(one.id,
                names.getOrDefault(one.enterpriseId, "") + " · " + words.status(one.status),
                "/financing/applications/" + one.id, one.submittedAt, one.institutionId)).toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        FinancingApplication one = FinancingApplication.<FinancingApplication>findByIdOptional(item)
                .orElseThrow(Problem::notFound);
        FinancingApplication.getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE);
        if (!one.status.isLive() || !from.equals(one.inHandsOf)) {
            throw Problem.conflict(Language.words(FinancingWords.class).movedMeanwhile());
        }
        one.inHandsOf = to;
        Audit.did("handedOver", one, Map.of(), Map.of());
        FinancingApplication.flush();
    }

    private static List<FinancingApplication> inHands(UUID person) {
        return FinancingApplication.list("inHandsOf = ?1 and status in ?2 order by id", person,
                Arrays.stream(ApplicationStatus.values()).filter(ApplicationStatus::isLive).toList());
    }
}
