package cn.yuanqi.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.billing.InvoiceFinder;
import cn.yuanqi.enterprise.EnterpriseFinder;
import cn.yuanqi.enterprise.incubation.EntryFinder;
import cn.yuanqi.financing.ApplicationFinder;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.leasing.LeaseFinder;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.request.CaseFinder;
import cn.yuanqi.space.UnitFinder;
import cn.yuanqi.tenancy.CurrentPark;

/** Looks in every room at once, as whoever asks: each room knows what they may see of it. */
@ApplicationScoped
class Search {
    static final int FEW = 5;
    static final int MANY = 50;
    private static final int LONGEST = 100;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /** Where something is found, in the order in which it is shown. */
    enum Kind {
        ENTERPRISES, UNITS, LEASES, INVOICES, CASES, ENTRIES, FINANCING
    }

    /** What one room found. @param all where the rest of it is, below the park */
    record Group(Kind kind, List<Hits.Hit> items, long total, String all) {
        public boolean isMore() {
            return total > items.size();
        }
    }

    /** Nothing for nothing; what is too long for any name is cut. */
    static String typed(String q) {
        var clean = q == null ? "" : q.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    /** @throws Problem 422 for none that there is */
    static Kind kind(String asked) {
        return asked == null || asked.isEmpty()
                ? null
                : Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(asked)).findFirst()
                        .orElseThrow(() -> Problem.invalid("kind", Language.words(SearchWords.class)
                                .badKind(String.join(", ", Arrays.stream(Kind.values()).map(Enum::name).toList()))));
    }

    /** The rooms in which something was found. @param only {@code null} for all */
    @Transactional
    List<Group> find(String q, Kind only, int most) {
        var typed = typed(q);
        return typed.isEmpty()
                ? List.of()
                : Arrays.stream(Kind.values()).filter(kind -> only == null || kind == only)
                        .map(kind -> group(kind, typed, most)).filter(group -> group.total() > 0).toList();
    }

    private Group group(Kind kind, String q, int most) {
        var hits = switch (kind) {
            case ENTERPRISES -> EnterpriseFinder.find(actor, q, most);
            case UNITS -> UnitFinder.find(actor, q, LocalDate.now(clock.withZone(park.zone())), most);
            case LEASES -> LeaseFinder.find(actor, q, most);
            case INVOICES -> InvoiceFinder.find(actor, q, most);
            case CASES -> CaseFinder.find(actor, q, most);
            case ENTRIES -> EntryFinder.find(actor, q, most);
            case FINANCING -> ApplicationFinder.find(actor, q, most);
        };
        return new Group(kind, hits.items(), hits.total(), all(kind, URLEncoder.encode(q, StandardCharsets.UTF_8)));
    }

    /** The room's own list where it can be filtered by words, else a longer list here. */
    private String all(Kind kind, String q) {
        boolean staff = actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        return switch (kind) {
            case ENTERPRISES -> "/enterprises?q=" + q;
            case LEASES -> "/leases?q=" + q;
            case CASES -> "/requests?q=" + q;
            case INVOICES -> staff ? "/billing?q=" + q : "/search?kind=INVOICES&q=" + q;
            case UNITS, ENTRIES, FINANCING -> "/search?kind=" + kind + "&q=" + q;
        };
    }
}
