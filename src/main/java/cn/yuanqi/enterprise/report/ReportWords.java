package cn.yuanqi.enterprise.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about reports and their figures, beside the pages' own words. */
@MessageBundle(value = "report", locale = "zh-CN")
public interface ReportWords {
    @Message("请填写；没有发生写 0")
    String missing();

    @Message("不是数字；只写数字，单位在旁边选")
    String noNumber();

    @Message("不能为负数")
    String negative();

    @Message("应为整数")
    String fraction();

    @Message("太细：金额到分，百分数到小数点后四位")
    String tooFine();

    @Message("数值过大")
    String tooLarge();

    @Message("太长，最多 2000 字")
    String tooLong();

    @Message("这一项不能用这个单位")
    String wrongUnit();

    @Message("研发人数不能多于从业人数 {staff}")
    String rdStaffOverStaff(String staff);

    @Message("单位写对了吗？上期为 {last}，相差一千倍以上。确实如此请确认")
    String unitSlip(String last);

    @Message("授权数多于本期申请数 {applied}，请核对")
    String grantedOverApplied(String applied);

    @Message("报表已提交，正等园区审核，现在不能修改")
    String waitsForThePark();

    @Message("没有新的内容可提交；请先修改")
    String nothingNew();

    @Message("不能采纳自己提交的报表，请由另一人审核")
    String ownSubmission();

    @Message("请至少对一项说明退回原因")
    String reasonMissing();

    @Message("报表中没有这一项")
    String unknownField();

    @Message("报表不在待审核状态")
    String notFiled();

    @Message("刚刚有人处理了这份报表，请刷新后再看")
    String decidedMeanwhile();
}
