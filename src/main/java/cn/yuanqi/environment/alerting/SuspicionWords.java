package cn.yuanqi.environment.alerting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of rules for suspicious data; English stands in {@code messages/suspicion_en.properties}. */
@MessageBundle(value = "suspicion", locale = "zh-CN")
public interface SuspicionWords {
    @Message("数据存疑规则")
    String title();
    @Message("数据看起来不真实时，系统开一条“存疑”报警，由人核实；0 表示不检查。")
    String state();
    @Message("全园区")
    String ofPark();
    @Message("仅排口 {code}")
    String ofOutlet(String code);
    @Message("因子")
    String factor();
    @Message("数值不变（分钟）")
    String constantMinutes();
    @Message("连续零值或负值（个）")
    String notPositiveValues();
    @Message("零值正常")
    String zeroAllowed();
    @Message("零值")
    String zero();
    @Message("相邻突变（%）")
    String jumpPercent();
    @Message("日均值与小时均值相差（%）")
    String meanPercent();
    @Message("排放量与浓度×流量相差（%）")
    String massPercent();
    @Message("出水多于进水（%）")
    String inflowPercent();
    @Message("由谁设定")
    String origin();
    @Message("{#switch origin}{#case OUTLET}本排口{#case PARK}本园区{#case USUAL}默认{/switch}")
    String originOf(SuspicionBook.Origin origin);
    @Message("修改")
    String edit();
    @Message("保存")
    String save();
    @Message("恢复上一级规则")
    String drop();
    @Message("不检查")
    String never();
    @Message("规则已保存，从下一个值起生效")
    String isSet();
    @Message("已恢复上一级规则")
    String dropped();
    @Message("这条规则刚被别人改过，请看最新情况")
    String setMeanwhile();
    @Message("是")
    String yes();
    @Message("否")
    String no();
    @Message("查看全园区的规则")
    String wholePark();
}
