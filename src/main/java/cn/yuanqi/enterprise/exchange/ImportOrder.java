package cn.yuanqi.enterprise.exchange;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;

/**
 * What somebody wants of a file: how, and in whose language the result is told.
 *
 * @param asker whom the audit names where no request does; {@code null} within a request
 */
record ImportOrder(ImportMode mode, boolean dryRun, Stamp stamp, Language language, Actor.Who asker) {

    ImportOrder(ImportMode mode, boolean dryRun, Stamp stamp, Language language) {
        this(mode, dryRun, stamp, language, null);
    }

}
