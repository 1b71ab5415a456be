package cn.yuanqi.enterprise.exchange;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;

/** What somebody wants of a file: who, how, and in whose language the result is told. */
record ImportOrder(ImportMode mode, boolean dryRun, Stamp stamp, Language language) {
}
