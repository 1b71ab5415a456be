package cn.yuanqi.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the room of cases says when something does not hold; English stands in {@code messages/request_en.properties}. */
@MessageBundle(value = "request", locale = "zh-CN")
public interface RequestWords {
    @Message("{#switch status}{#case OPEN}待受理{#case WAITING_FOR_ENTERPRISE}待企业补充{#case IN_PROGRESS}办理中{#case DONE}已办结{#case CANCELLED}已取消{#case REOPENED}重新打开{/switch}")
    String status(CaseStatus status);
    @Message("服务事项")
    String cases();
    @Message("请选择")
    String chooseOne();
    @Message("请填写，最多 {most} 个字符")
    String textUpTo(int most);
    @Message("请用 2 至 40 个小写字母、数字或连字符，以字母开头")
    String badCode();
    @Message("代码应为小写字母、数字或连字符，以字母开头，且不重复")
    String badOwnCode();
    @Message("目录里已有这个代码")
    String codeTaken();
    @Message("代码不能修改")
    String codeStays();
    @Message("请填写 1 至 {most} 个工作日")
    String badDays(int most);
    @Message("请填写 {least} 至 {most}")
    String badDaysFrom(int least, int most);
    @Message("请填写 1 至 {most} 个月")
    String badMonths(int most);
    @Message("请写 1 至 {most} 个步骤")
    String badSteps(int most);
    @Message("最多 {most} 个问题")
    String badQuestions(int most);
    @Message("每个步骤最多 {most} 项材料")
    String badPapers(int most);
    @Message("选择题需要至少一个选项，选项不重复；其他类型没有选项")
    String badChoices();
    @Message("内容太长，请精简")
    String tooMuch();
    @Message("这项服务已停止受理。")
    String offeredNoMore();
    @Message("这项服务正在受理。")
    String isOffered();
    @Message("请选择每周的休息日，不能七天都休息")
    String badWeekend();
    @Message("请填写办公时间，下班晚于上班")
    String badHours();
    @Message("请填写数字")
    String badNumber();
    @Message("请填写日期，例如 2026-11-23")
    String badDay();
    @Message("请填写")
    String answerMissing();
    @Message("没有这个问题")
    String notAsked();
    @Message("还缺材料：{list}")
    String documentsMissing(String list);
    @Message("签发日期不能晚于今天")
    String issuedLater();
    @Message("请填写签发日期：这份材料自签发起 {months} 个月内有效")
    String issuedWhen(int months);
    @Message("这份材料已于 {day} 到期，请提供新的")
    String expired(String day);
    @Message("这份材料所属的步骤已经完成，不能再移除。")
    String paperUsed();
    @Message("已从 {number} 的材料中移除")
    String takenOutOf(String number);
    @Message("事项现在的状态是“{state}”，不能这样操作。")
    String notInThisState(String state);
    @Message("刚才有另一个人处理了它；请刷新页面再看。")
    String movedMeanwhile();
    @Message("第 {n} 步已经完成。")
    String stepDone(int n);
    @Message("请先完成第 {n} 步。")
    String stepNotYet(int n);
    @Message("还有 {n} 个步骤没有完成，请先在事项页逐步办理。")
    String stepsLeft(int n);
    @Message("当前步骤“{step}”由企业完成；材料齐备后在事项页完成这一步。")
    String stepIsTheirs(String step);
    @Message("正在等企业答复，请先等答复或撤回提问。")
    String questionOpen();
    @Message("已经受理的事项不能退回待受理。")
    String neverBack();
    @Message("只有企业可以重新打开已办结的事项。")
    String reopenIsTheirs();
    @Message("可重新打开的期限已于 {day} 结束；请重新申请。")
    String reopenOver(String day);
    @Message("这次办理已经评价过。")
    String ratedBefore();
    @Message("请给 1 至 5 星")
    String badStars();
    @Message("请选择一位园区运营人员")
    String notAnOperator();
    @Message("内部备注只有园区可以写")
    String internalIsTheParks();
}
