package cn.yuanqi.environment.monitoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of outlets, loggers, limits and readings. */
@MessageBundle(value = "monitoring", locale = "zh-CN")
public interface MonitoringWords {
    @Message("该 MN 不能使用，请联系平台")
    String mnTaken();

    @Message("应为 1 至 64 个字母、数字或符号，不含 ; , & = # 和空格")
    String badMn();

    @Message("应为 6 至 9 个字母、数字或符号，不含 ; , & = # 和空格")
    String badPassword();

    @Message("必填，最多 {most} 个字")
    String badText(int most);

    @Message("最多 {most} 个字")
    String tooLong(int most);

    @Message("该企业已有这一编号的排口")
    String codeTaken();

    @Message("没有这家企业")
    String noEnterprise();

    @Message("排口不能改属另一家企业")
    String staysWithEnterprise();

    @Message("因子库中没有这一因子")
    String unknownFactor();

    @Message("同一因子只能列一次")
    String repeatedFactor();

    @Message("单位应为 {unit} 或可与之换算的单位")
    String badUnit(String unit);

    @Message("应为 {least} 至 {most} 的整数")
    String badNumber(int least, int most);

    @Message("应为 0 至 1 之间的数，横纵坐标须同时填写")
    String badPlace();

    @Message("应为 INSTANT、HOUR 或 DAY")
    String badBasis();

    @Message("上限与下限至少填一个，下限不得大于上限")
    String badBounds();

    @Message("数值过大或小数位过多")
    String badBound();

    @Message("结束日期不得早于开始日期")
    String badDates();

    @Message("必填")
    String missing();

    @Message("应为 raw、minute、hour 或 day")
    String badResolution();

    @Message("应为带时区的时刻，例如 2026-11-23T00:00:00Z")
    String badInstant();

    @Message("应晚于开始时刻")
    String badSpan();
}
