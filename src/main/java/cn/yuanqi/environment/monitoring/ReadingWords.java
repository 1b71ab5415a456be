package cn.yuanqi.environment.monitoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about readings that come as JSON. */
@MessageBundle(value = "reading", locale = "zh-CN")
public interface ReadingWords {
    @Message("必填")
    String missing();

    @Message("应有 1 至 {most} 项")
    String badCount(int most);

    @Message("没有这个排口")
    String noOutlet();

    @Message("应为 raw、minute、hour 或 day")
    String badResolution();

    @Message("应为带时区的时刻，例如 2026-11-23T08:00:00+08:00")
    String badInstant();

    @Message("早于保存期限")
    String tooOld();

    @Message("比现在晚十分钟以上")
    String ahead();

    @Message("应为该时段的开始时刻（园区时间）")
    String notABeginning();

    @Message("因子库中没有这一因子")
    String unknownFactor();

    @Message("同一因子只能列一次")
    String repeatedFactor();

    @Message("单位应为 {unit} 或可与之换算的单位")
    String badUnit(String unit);

    @Message("应为 N、T、F、M、S、D、C、B 或 P")
    String badFlag();

    @Message("应为普通数字")
    String badFigure();

    @Message("未能保存")
    String notStorable();
}
