package cn.yuanqi.enterprise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Personal;

/** The filters of the register that a person keeps. */
@ApplicationScoped
class PersonalSearches implements Personal {
    record Kept(String name, String filters, Instant savedAt) {
    }

    @Override
    public String noun() {
        return "savedFilters";
    }

    @Override
    public List<?> of(UUID person) {
        return SavedSearch.<SavedSearch>list("personId = ?1 order by savedAt", person).stream()
                .map(one -> new Kept(one.name, one.filters, one.savedAt)).toList();
    }

    @Override
    public void forget(UUID person) {
        SavedSearch.delete("personId", person);
    }
}
