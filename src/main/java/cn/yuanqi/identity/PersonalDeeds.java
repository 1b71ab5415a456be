package cn.yuanqi.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.audit.AuditLine;
import cn.yuanqi.audit.AuditSearch;

/** What a person did lately; it is kept by law. */
@ApplicationScoped
class PersonalDeeds implements Personal {
    private static final int LATEST = 10_000;

    record Deed(Instant at, String noun, String verb, String label) {
        static Deed of(AuditLine line) {
            return new Deed(line.at(), line.what().noun(), line.verb(), line.what().label());
        }
    }

    @Override
    public String noun() {
        return "deeds";
    }

    @Override
    public List<?> of(UUID person) {
        return new AuditSearch(AuditSearch.Reach.WHOLE_PARK, null, null, null, person.toString(), null, null, null)
                .lines(LATEST).stream().map(Deed::of).toList();
    }

    @Override
    public void forget(UUID person) {
        // The audit is never edited.
    }
}
