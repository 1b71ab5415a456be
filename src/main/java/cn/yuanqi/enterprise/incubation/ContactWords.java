package cn.yuanqi.enterprise.incubation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the contact log; English stands in {@code messages/contact_en.properties}. */
@MessageBundle(value = "contact", locale = "zh-CN")
public interface ContactWords {
    @Message("约好的下一步")
    String inHand();

    @Message("跟进记录")
    String title();

    @Message("还没有跟进记录")
    String none();

    @Message("记下第一次接触：时间、对象、谈了什么、下一步做什么。")
    String noneHint();

    @Message("记一笔")
    String add();

    @Message("方式")
    String kindLabel();

    @Message("{#switch kind}{#case VISIT}走访{#case CALL}电话{#case MAIL}邮件{#case MEETING}会面{/switch}")
    String kind(Contact.Kind kind);

    @Message("日期")
    String on();

    @Message("对方")
    String with();

    @Message("内容")
    String text();

    @Message("下一步")
    String nextStep();

    @Message("截止日期")
    String dueOn();

    @Message("下一步：{step}（{due} 前）")
    String next(String step, String due);

    @Message("已逾期")
    String overdue();

    @Message("已完成：{step}")
    String done(String step);

    @Message("标记完成")
    String finish();

    @Message("更正")
    String correct();

    @Message("保存更正")
    String saveCorrection();

    @Message("有更正")
    String corrected();

    @Message("已记录。")
    String saved();

    @Message("只能更正自己写的记录。")
    String notYours();

    @Message("没有待办的下一步，或者已经完成。")
    String nothingToDo();

    @Message("请选择方式：走访、电话、邮件、会面")
    String kindMissing();

    @Message("请填写日期，不能晚于今天")
    String onWrong();

    @Message("请写下内容")
    String textMissing();

    @Message("下一步和截止日期要么都填，要么都不填")
    String stepHalf();

    @Message("别人刚刚改动了这条记录；请刷新后再试。")
    String meanwhile();
}
