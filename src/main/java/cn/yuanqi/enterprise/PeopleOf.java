package cn.yuanqi.enterprise;

import java.util.HashMap;
import java.util.Map;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Mask;

/** Who stands for an enterprise and how to reach them. */
public record PeopleOf(String legalRepresentative, String phone) {

    /** Whether the asker has them in hand anyway: who keeps the register, who approves entries and leases, and
     * the enterprise's own people. */
    public static boolean isOpen(Actor actor, Enterprise enterprise) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER) || enterprise.id.equals(actor.enterpriseId());
    }

    /** Shows them to somebody who has to reach them, and notes who that was. */
    public static PeopleOf revealed(Enterprise enterprise) {
        Map<String, String> shown = new HashMap<>();
        shown.put("legalRepresentative", Mask.name(enterprise.legalRepresentative));
        shown.put("phone", Mask.phone(enterprise.phone));
        shown.values().removeIf(value -> value == null);
        Audit.did("revealed", enterprise, Map.of(), shown);
        return new PeopleOf(enterprise.legalRepresentative, enterprise.phone);
    }

    /** The same on a page of the enterprise. */
    public static EnterpriseView revealedIn(Enterprise enterprise) {
        revealed(enterprise);
        return EnterpriseView.clear(enterprise);
    }
}
