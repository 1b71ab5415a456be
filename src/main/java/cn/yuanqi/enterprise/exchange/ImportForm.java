package cn.yuanqi.enterprise.exchange;

import cn.yuanqi.platform.table.ImportResult;

/**
 * What the form shows beside itself.
 *
 * @param result of a dry run, {@code null} before
 * @param refusal why the file was not taken, else {@code null}
 * @param strict whether all-or-nothing is chosen
 * @param running the import under way in this park, {@code null} without one or beside another refusal
 */
record ImportForm(ImportResult result, String refusal, boolean strict, ImportJob running) {
}
