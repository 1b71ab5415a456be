package cn.yuanqi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;

/**
 * {@code migrate}: brings the database to the version of the code and ends, before the instances of that version start
 * with {@code YUANQI_MIGRATE=false}. A migration that fails ends the process with an error before it comes here.
 */
@ApplicationScoped
class Migrate implements Command {
    static final int DONE = 0;
    static final int BEHIND = 1;

    @Inject
    Flyway flyway;

    @Override
    public String name() {
        return "migrate";
    }

    /** Every command migrates at its start; this one says how far that went. */
    @Override
    public int run(String... arguments) {
        var info = flyway.info();
        var version = info.current() == null ? "-" : info.current().getVersion();
        int missing = info.pending().length;
        if (missing > 0) {
            Terminal.complain("数据库版本 " + version + "，还差 " + missing + " 步。 The database is at version " + version + ", "
                    + missing + " steps behind.");
            return BEHIND;
        }
        Terminal.say("数据库版本 " + version + "，已是最新。 The database is at version " + version + ", which is the newest.");
        return DONE;
    }
}
