package cn.yuanqi.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Person;
import cn.yuanqi.leasing.Lease;
import cn.yuanqi.request.Requests;
import cn.yuanqi.space.Unit;

/** What people call whom and what the ids in entries stand for, looked up for a whole page at once, within the park. */
final class AuditNames {

    private AuditNames() {
    }

    static Map<String, String> of(Set<UUID> ids) {
        var names = new HashMap<String, String>();
        Person.names(ids).forEach((id, name) -> names.put(id.toString(), name));
        Enterprise.byIds(ids).forEach(enterprise -> names.put(enterprise.id.toString(), enterprise.name));
        Unit.byIds(ids).forEach(unit -> names.put(unit.id.toString(), unit.code));
        Lease.byIds(ids).forEach(lease -> names.put(lease.id.toString(), lease.number));
        Requests.names(ids).forEach((id, name) -> names.put(id.toString(), name));
        names.values().removeIf(name -> name == null || name.isBlank());
        return names;
    }
}
