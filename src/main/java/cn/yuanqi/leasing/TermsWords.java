package cn.yuanqi.leasing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form in which terms are written. */
@MessageBundle(value = "terms", locale = "zh-CN")
public interface TermsWords {
    @Message("“{text}”读不懂")
    String unreadable(String text);

    @Message("第 {row} 行：{message}")
    String inRow(int row, String message);

    @Message("第 {row} 行“{cell}”：{message}")
    String inCell(int row, String cell, String message);

    @Message("起草租约")
    String task_NEW();

    @Message("修改租约 {number}")
    String task_EDIT(String number);

    @Message("变更租约 {number}")
    String task_AMEND(String number);

    @Message("续约 {number}")
    String task_RENEW(String number);

    @Message("左边写条款，右边随之算出每期应付。")
    String formState();

    @Message("已开账单的账期不动；右边只列出会变的。")
    String amendState();

    @Message("生效日")
    String effectiveFrom();

    @Message("开始日")
    String startsOn();

    @Message("结束日")
    String endsOn();

    @Message("计租项")
    String lines();

    @Message("房源")
    String unit();

    @Message("单价")
    String price();

    @Message("计价方式")
    String basis();

    @Message("面积 ㎡（空着按登记面积）")
    String areaHint();

    @Message("随租收取")
    String charges();

    @Message("项目")
    String kind();

    @Message("调价")
    String steps();

    @Message("自")
    String from();

    @Message("至")
    String to();

    @Message("幅度 %")
    String percent();

    @Message("或新单价")
    String newPrice();

    @Message("计租项序号（空为全部）")
    String ofLine();

    @Message("免租期")
    String freePeriods();

    @Message("几个月一付")
    String paymentMonths();

    @Message("期初后几天应付（负为之前）")
    String dueDay();

    @Message("押金：几个月租金")
    String depositMonths();

    @Message("或固定押金 元")
    String depositAmount();

    @Message("滞纳金 %/日")
    String lateFeePercent();

    @Message("宽限天数")
    String graceDays();

    @Message("超期单价 %")
    String holdoverPercent();

    @Message("更多条款")
    String more();

    @Message("预览")
    String previewTitle();

    @Message("写好租期、房源和单价，这里就会列出每期应付。")
    String previewEmpty();

    @Message("有内容还不能计算，见标出之处。")
    String previewFaulty();

    @Message("会改变的账期")
    String difference();

    @Message("原")
    String before();

    @Message("改为")
    String after();

    @Message("差额")
    String change();

    @Message("没有账期会改变。")
    String noDifference();

    @Message("最早可从 {day} 起")
    String firstPossible(String day);

    @Message("取消")
    String cancel();

    @Message("保存草稿")
    String save();

    @Message("租期与承租人")
    String days();

    @Message("删去第 {row} 行")
    String removeRow(int row);

    @Message("加一个计租项")
    String addLine();

    @Message("加一段免租期")
    String addFree();

    @Message("加一次调价")
    String addStep();

    @Message("加一项收费")
    String addCharge();
}
