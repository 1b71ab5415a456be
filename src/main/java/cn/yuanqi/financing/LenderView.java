package cn.yuanqi.financing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.identity.Institution;

/** A lender in the park as the outside sees it. */
public record LenderView(UUID id, UUID institutionId, String name, LenderPresence.Status status, Instant proposedAt,
        Instant decidedAt, Instant endedAt, String reason) {

    static LenderView of(LenderPresence presence) {
        return ofAll(List.of(presence)).get(0);
    }

    static List<LenderView> ofAll(Collection<LenderPresence> presences) {
        var names = names(presences.stream().map(each -> each.institutionId).toList());
        return presences.stream().map(each -> new LenderView(each.id, each.institutionId,
                names.get(each.institutionId), each.status, each.proposedAt, each.decidedAt, each.endedAt,
                each.reason)).toList();
    }

    /** The lenders' names. */
    static Map<UUID, String> names(Collection<UUID> institutions) {
        var names = new HashMap<UUID, String>();
        if (!institutions.isEmpty()) {
            Institution.<Institution>list("id in ?1", institutions).forEach(each -> names.put(each.id, each.name));
        }
        return names;
    }
}
