package cn.yuanqi.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other rooms count of the cases. */
public final class Requests {
    private Requests() {
    }

    /** What people call the items and cases among these ids. */
    public static Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            ServiceItem.byIds(ids).forEach(item -> names.put(item.id, ItemEdition.of(item).called()));
            ServiceCase.<ServiceCase>list("id in ?1", ids).forEach(one -> names.put(one.id, one.number));
        }
        return names;
    }

    /** Of the enterprise, those under way. */
    public static long open(UUID enterprise) {
        return ServiceCase.count("enterpriseId = ?1 and status in ?2", enterprise, CaseStatus.LIVE);
    }

    /** Of the enterprise, those that wait for it. */
    public static long waitingFor(UUID enterprise) {
        return ServiceCase.count("enterpriseId = ?1 and status = ?2", enterprise,
                CaseStatus.WAITING_FOR_ENTERPRISE);
    }

    /** Of the park, those that nobody has taken up, and those that this person works on and that wait for the park. */
    public static long waitingForStaff(UUID person) {
        return ServiceCase.count("status in ?1 and (assigneeId is null or assigneeId = ?2) "
                + "or status = ?3 and assigneeId = ?2", List.of(CaseStatus.OPEN, CaseStatus.REOPENED), person,
                CaseStatus.IN_PROGRESS);
    }
}
