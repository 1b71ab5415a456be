package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reliefs; English stands in {@code messages/relief_en.properties}. */
@MessageBundle(value = "relief", locale = "zh-CN")
public interface ReliefWords {
    @Message("减免")
    String title();
    @Message("申请减免")
    String ask();
    @Message("没有减免。")
    String none();
    @Message("申请减免账单 {number}")
    String askTitle(String number);
    @Message("未付 {open}。")
    String askState(String open);
    @Message("填金额（元）或百分比（如 10%）；可对整张账单，或对其中几行，二者选一。需另一位有领导角色的人批准。")
    String hint();
    @Message("整张账单")
    String whole();
    @Message("按行")
    String byLine();
    @Message("证明材料（可选）")
    String evidence();
    @Message("返回")
    String cancel();
    @Message("减免金额")
    String amount();
    @Message("已减免")
    String relieved();
    @Message("待批准的减免")
    String waitingTitle();
    @Message("申请时间")
    String askedAt();
    @Message("决定时间")
    String decidedAt();
    @Message("批注（可选）")
    String note();
    @Message("批准")
    String grant();
    @Message("不批准")
    String decline();
    @Message("撤回申请")
    String withdraw();
    @Message("等待另一位园区领导决定。")
    String another();
    @Message("待批准")
    String status_ASKED();
    @Message("已批准")
    String status_GRANTED();
    @Message("未批准")
    String status_DECLINED();
    @Message("已撤回")
    String status_WITHDRAWN();
    @Message("已申请减免 {sum} 元，等待批准。")
    String asked(String sum);
    @Message("已减免 {sum} 元。")
    String granted(String sum);
    @Message("已决定不减免。")
    String declined();
    @Message("申请已撤回。")
    String withdrawn();
    @Message("请填写大于 0 的金额（至多两位小数）或 0 到 100 的百分比，二者取一")
    String sumOrPercent();
    @Message("同一行只写一次")
    String lineTwice();
    @Message("该账单没有这一行")
    String noSuchLine();
    @Message("没有可减免的金额")
    String nothingLeft();
    @Message("超过未付金额 {open} 元")
    String moreThanOpen(String open);
    @Message("超过剩余金额 {left} 元")
    String moreThanLeft(String left);
    @Message("该账单已有一项减免等待决定。")
    String oneWaits();
    @Message("减免 {amount} 元已超过未付的 {open} 元（期间有收款）；请撤回后重新申请。")
    String moreThanOpenNow(String amount, String open);
    @Message("“{line}”剩余金额不足；请撤回后重新申请。")
    String moreThanLine(String line);
    @Message("该减免已有决定或已撤回。")
    String decidedBefore();
    @Message("申请人不能决定自己申请的减免，请由另一位领导决定。")
    String ownRelief();
}
