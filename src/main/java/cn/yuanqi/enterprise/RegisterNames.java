package cn.yuanqi.enterprise;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.PlaceNames;

/** The names behind the memberships of owners and clerks. */
@ApplicationScoped
class RegisterNames implements PlaceNames {
    @Override
    public Map<UUID, String> of(Collection<UUID> enterprises) {
        return Enterprise.byIds(enterprises).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.id, enterprise -> enterprise.name));
    }
}
