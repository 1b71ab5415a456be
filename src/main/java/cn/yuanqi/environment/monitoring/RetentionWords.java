package cn.yuanqi.environment.monitoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of how long readings are kept; English stands in {@code messages/retention_en.properties}. */
@MessageBundle(value = "retention", locale = "zh-CN")
public interface RetentionWords {
    @Message("数据保存期限")
    String title();

    @Message("超过期限的数据会被永久删除；晚到的更早数据只保留原始报文，不进入监测数据。告警和判定记录不会删除。")
    String state();

    @Message("实时与分钟数据（月）")
    String readings();

    @Message("小时与日均值（月）")
    String means();

    @Message("无法入库的报文与矛盾数据（月）")
    String frames();

    @Message("现保存 {day} 起的数据")
    String since(String day);

    @Message("排污单位的原始监测记录须保存不少于五年（《排污许可管理条例》第十九条）；园区通常随之保存 60 个月。")
    String readingsHint();

    @Message("判定、报告和总量核算都以均值为依据，至少保存 60 个月。")
    String meansHint();

    @Message("缩短期限后 24 小时内不会删除任何数据，可以改回。之后的删除记入")
    String graceHint();

    @Message("变更记录")
    String audit();

    @Message("期限刚刚修改，{at} 之前不会删除任何数据。")
    String waits(String at);

    @Message("保存")
    String save();

    @Message("保存期限已修改。24 小时内不会删除任何数据。")
    String saved();

    @Message("请填写 {shortest} 到 {longest} 之间的整数")
    String badMonths(int shortest, int longest);

    @Message("均值的保存期限不能短于实时与分钟数据")
    String meansShorter();
}
