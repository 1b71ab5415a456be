package cn.yuanqi.billing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;

/** What pages of money say beside the money: who pays, and what was asked for. */
final class Payers {
    private Payers() {
    }

    static Map<UUID, String> names(Collection<UUID> enterprises) {
        var names = new LinkedHashMap<UUID, String>();
        Enterprise.byIds(List.copyOf(new LinkedHashSet<>(enterprises)))
                .forEach(enterprise -> names.put(enterprise.id, enterprise.name));
        return names;
    }

    /** The filters as they were typed; a filter that was not used is empty. */
    static Map<String, String> asked(UriInfo uri) {
        var asked = new HashMap<String, String>(Map.of("q", "", "status", "", "overdue", ""));
        uri.getQueryParameters().forEach((name, values) -> asked.put(name, values.get(0)));
        return asked;
    }
}
