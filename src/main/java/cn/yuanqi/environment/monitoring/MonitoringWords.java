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

    @Message("应为 6 至 32 个字母、数字或符号，不含 ; , & = # 和空格")
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

    @Message("低水温上限须与上限一并填写，且不小于上限")
    String badColdBound();

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

    @Message("排口 {code} 已保存")
    String saved(String code);

    @Message("排口")
    String outlets();

    @Message("登记排口")
    String openOutlet();

    @Message("修改")
    String editOutlet();

    @Message("修改排口 {code}")
    String editTitle(String code);

    @Message("保存后立即生效：数采仪、监测因子与限值一并更新。")
    String formState();

    @Message("清除条件")
    String clear();

    @Message("排口")
    String outlet();

    @Message("企业")
    String enterprise();

    @Message("数采仪 MN")
    String mn();

    @Message("最近来数")
    String heardAt();

    @Message("监测因子")
    String factors();

    @Message("勾选这一排口监测的因子")
    String factorsHint();

    @Message("数采仪已停用，来数不入库。")
    String stateDisabled();

    @Message("数采仪在线。")
    String stateOnline();

    @Message("数采仪离线，最近一次来数：{at}。")
    String stateOffline(String at);

    @Message("数采仪尚未来数。")
    String stateNever();

    @Message("实时监测")
    String measuredNow();

    @Message("因子")
    String factor();

    @Message("最新值")
    String latest();

    @Message("监测时间")
    String measuredAt();

    @Message("实时限值")
    String limitInstant();

    @Message("小时限值")
    String limitHour();

    @Message("日均限值")
    String limitDay();

    @Message("超过限值")
    String over();

    @Message("数据标记")
    String flag();

    @Message("还没有监测因子")
    String noFactors();

    @Message("在“修改”中勾选监测因子。")
    String noFactorsHint();

    @Message("排放限值")
    String limits();

    @Message("同一天有几条限值时，最严的一条适用；没有实时或小时限值时，按日均限值判断。空行不保存。")
    String limitsHint();

    @Message("还没有限值")
    String noLimits();

    @Message("没有限值就无法判定是否达标。")
    String noLimitsHint();

    @Message("时段")
    String basis();

    @Message("限值")
    String bounds();

    @Message("下限")
    String lower();

    @Message("上限")
    String upper();

    @Message("水温 ≤ 12 °C 时的上限")
    String coldUpper();

    @Message("水温 ≤ 12 °C：{range}")
    String coldRange(String range);

    @Message("套用标准")
    String applyStandard();

    @Message("依据")
    String source();

    @Message("生效日")
    String validFrom();

    @Message("失效日")
    String validTo();

    @Message("排口编号")
    String code();

    @Message("排口名称")
    String name();

    @Message("数采仪密码")
    String password();

    @Message("留空则不变")
    String passwordStays();

    @Message("实时数据间隔（秒）")
    String realtimeSeconds();

    @Message("离线判定（间隔的倍数）")
    String offlineFactor();

    @Message("有效日的最少有效小时数")
    String validHours();

    @Message("直接向环境排放")
    String directDischarge();

    @Message("启用数采仪")
    String enabled();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("取消")
    String cancel();

    @Message("保存")
    String save();

    @Message("{#switch basis}{#case INSTANT}实时{#case HOUR}小时均值{#case DAY}日均值{/switch}")
    String basisOf(LimitBasis basis);
}
