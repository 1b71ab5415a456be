package cn.yuanqi.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.audit.AuditSearch;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What the query of a request asks of the audit, within what the asker may see. */
record AuditQuery(UriInfo uri, Actor actor, ZoneId zone) {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "noun", "subjectId", "person", "from", "to",
            "cursor", "limit");
    /** What an environmental officer reads: their own rooms, and the register. */
    private static final List<String> OF_OFFICERS = List.of("environment.%", "enterprise");

    /** @throws Problem 422 for a parameter or a value that cannot be */
    AuditSearch search() {
        return search(id("enterpriseId"));
    }

    /** The same of one enterprise. */
    AuditSearch search(UUID enterprise) {
        Parameters.only(uri, KNOWN);
        return new AuditSearch(reach(), enterprise, given("noun"), id("subjectId"), given("person"),
                moment("from", false), moment("to", true), AuditSearch.After.of(given("cursor")));
    }

    private AuditSearch.Reach reach() {
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER)) {
            return AuditSearch.Reach.WHOLE_PARK;
        }
        return actor.has(Role.OFFICER)
                ? new AuditSearch.Reach(null, OF_OFFICERS)
                : new AuditSearch.Reach(actor.enterpriseId(), null);
    }

    String given(String name) {
        var value = uri.getQueryParameters().getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private UUID id(String name) {
        try {
            return given(name) == null ? null : UUID.fromString(given(name));
        } catch (IllegalArgumentException noId) {
            throw bad(name);
        }
    }

    /** A moment, or a day of the park; as an end the day counts whole. */
    private Instant moment(String name, boolean end) {
        var text = given(name);
        if (text == null) {
            return null;
        }
        try {
            return text.length() > 10
                    ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(end ? 1 : 0).atStartOfDay(zone).toInstant();
        } catch (DateTimeException noMoment) {
            throw bad(name);
        }
    }

    private static Problem bad(String field) {
        return Problem.invalid(field, Language.words(AuditWords.class).badValue());
    }
}
