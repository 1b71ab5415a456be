package cn.yuanqi.portal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;

/** The pages of an enterprise's file (一企一档), in the order of their tabs; each stands at its own address. */
enum FilePage {
    OVERVIEW("", ProfileWords::overview, anyone -> true), //
    INCUBATION("incubation", ProfileWords::incubation, anyone -> true), //
    PEOPLE("people", ProfileWords::people, FilePage::knowsItsPeople), //
    DISCHARGE("environment", ProfileWords::environment, anyone -> true), //
    SPACE("leases", ProfileWords::leases, FilePage::seesMoney), //
    DEPOSITS("deposits", ProfileWords::deposits, FilePage::seesMoney), //
    BILLS("bills", ProfileWords::bills, FilePage::seesMoney), //
    REQUESTS("requests", ProfileWords::requests, FilePage::seesMoney), //
    POLICIES("policies", ProfileWords::policies, FilePage::seesMoney), //
    FINANCING("financing", ProfileWords::financing, FilePage::seesMoney), //
    DOCUMENTS("documents", ProfileWords::documents, anyone -> true), //
    RECTIFICATIONS("rectifications", ProfileWords::rectifications, anyone -> true), //
    REPORTS("reports", ProfileWords::reports, FilePage::seesMoney), //
    HISTORY("history", ProfileWords::history, actor -> actor.seesWholePark() || actor.has(Role.OWNER));

    private final String slug;
    private final Function<ProfileWords, String> words;
    private final Predicate<Actor> readers;

    FilePage(String slug, Function<ProfileWords, String> words, Predicate<Actor> readers) {
        this.slug = slug;
        this.words = words;
        this.readers = readers;
    }

    private static boolean knowsItsPeople(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER) || actor.enterpriseId() != null;
    }

    /** One tab as it is drawn. */
    record Tab(String path, String name, boolean here) {
    }

    /** @param here the slug of the page that is open */
    static List<Tab> openTo(Actor actor, String file, String here) {
        return Arrays.stream(values()).filter(page -> page.readers.test(actor))
                .map(page -> new Tab(page.slug.isEmpty() ? file : file + "/" + page.slug,
                        page.words.apply(Language.words(ProfileWords.class)), page.slug.equals(here)))
                .toList();
    }

    /** The officer has no business with an enterprise's money. */
    static boolean seesMoney(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER)
                || actor.roles().stream().anyMatch(Role::ofEnterprise);
    }
}
