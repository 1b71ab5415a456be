package cn.yuanqi.billing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** Who may read a reminder: the enterprise's own people, and the park's. */
enum DunningReader {
    OWNER, CLERK, OPERATOR, LEADER;

    /** The addresses of all of them, each once. */
    static List<String> addresses(Collection<DunningReader> readers, String park, UUID enterprise) {
        Set<String> found = new LinkedHashSet<>();
        readers.forEach(reader -> found.addAll(reader.addresses(park, enterprise)));
        return List.copyOf(found);
    }

    private List<String> addresses(String park, UUID enterprise) {
        var role = Role.valueOf(name());
        return role.ofEnterprise()
                ? Membership.mailOfEnterprise(park, enterprise, role)
                : Membership.mailOf(park, role);
    }
}
