package cn.yuanqi.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which operators write the catalogue and the calendar, and count; English stands in {@code messages/svcset_en.properties}. */
@MessageBundle(value = "svcset", locale = "zh-CN")
public interface CatalogueWords {
    @Message("最近 {months} 个月的办理情况；时间按园区工作时间计算。")
    String statisticsState(int months);
    @Message("工作量")
    String workload();
    @Message("在办")
    String live();
    @Message("其中等企业")
    String theyWait();
    @Message("办结")
    String doneCount();
    @Message("按服务")
    String byItem();
    @Message("按时办结")
    String kept();
    @Message("用时中位数（工作小时）")
    String median();
    @Message("还没有办结的事项")
    String noneDone();
    @Message("事项办结后，这里显示时限与满意度。")
    String noneDoneHint();
    @Message("按月")
    String byMonth();
    @Message("月份")
    String month();
    @Message("申请时间")
    String openedAt();
    @Message("办结时间")
    String doneAt();
    @Message("已用工作小时")
    String workedHours();
    @Message("“{name}”已保存。")
    String itemSaved(String name);
    @Message("“{name}”已停止受理，办理中的不受影响。")
    String itemWithdrawn(String name);
    @Message("修改后新的申请按新版办理，办理中的保持原样。")
    String itemHint();
    @Message("代码")
    String code();
    @Message("小写字母、数字与连字符，保存后不能修改")
    String codeHint();
    @Message("类别")
    String categoryLabel();
    @Message("中文名称")
    String nameZh();
    @Message("英文名称")
    String nameEn();
    @Message("承诺工作日")
    String slaDays();
    @Message("服务方（中文）")
    String providerZh();
    @Message("服务方（英文）")
    String providerEn();
    @Message("介绍（中文）")
    String descriptionZh();
    @Message("介绍（英文）")
    String descriptionEn();
    @Message("步骤 {n}")
    String stepRow(int n);
    @Message("没有名称的步骤会被略去。")
    String stepRowHint();
    @Message("由谁办理")
    String actor();
    @Message("本步工作日（可不填）")
    String stepDays();
    @Message("材料，每行一项：代码 | 中文 | 英文 | 必交填 1 | 有效月数")
    String documentsLines();
    @Message("问题 {n}")
    String questionRow(int n);
    @Message("没有名称的问题会被略去。")
    String questionRowHint();
    @Message("类型")
    String type();
    @Message("{#switch type}{#case TEXT}文字{#case NUMBER}数字{#case DATE}日期{#case CHOICE}选择{/switch}")
    String typeOf(ItemQuestion.Type type);
    @Message("选项，每行一项：值 | 中文 | 英文")
    String choicesLines();
    @Message("时区 {zone}。周末与例外决定承诺时限；修改后正在计时的事项随之重算。")
    String calendarState(String zone);
    @Message("例外日")
    String newDay();
    @Message("节假日或调休上班日；同一天再写会替换。")
    String newDayHint();
    @Message("补齐 {year} 年法定节假日")
    String adoptYear(int year);
    @Message("例外日")
    String exceptions();
    @Message("日期")
    String date();
    @Message("类型")
    String kind();
    @Message("名称")
    String dayName();
    @Message("依据")
    String source();
    @Message("休息")
    String off();
    @Message("上班")
    String working();
    @Message("园区自定")
    String ownDecision();
    @Message("删除 {day}")
    String removeDay(String day);
    @Message("工作日历已保存。")
    String calendarSaved();
    @Message("上班时间")
    String opens();
    @Message("下班时间")
    String closes();
    @Message("办结后可重新打开（天）")
    String reopenDays();
    @Message("等企业多久后催办（工作日）")
    String remindDays();
    @Message("每周休息日")
    String weekend();
    @Message("{#switch day}{#case 1}星期一{#case 2}星期二{#case 3}星期三{#case 4}星期四{#case 5}星期五{#case 6}星期六{#case 7}星期日{/switch}")
    String weekday(int day);
}
