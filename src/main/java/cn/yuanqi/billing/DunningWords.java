package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of dunning; English stands in {@code messages/dunning_en.properties}. */
@MessageBundle(value = "dunning", locale = "zh-CN")
public interface DunningWords {
    @Message("催缴")
    String title();
    @Message("今天有 {letters} 封催款函待发。")
    String state(int letters);
    @Message("今天没有要发的催款函。")
    String stateNone();
    @Message("待发的催款函")
    String coming();
    @Message("每天 9 点（园区时间）后自动发出；也可现在就发。同一张账单每一步只催一次，已付清、作废或全额减免的不催。")
    String comingHint();
    @Message("发出这 {count} 封")
    String sendNow(int count);
    @Message("没有要催的账单")
    String nothingDue();
    @Message("账单逾期达到某一步的天数后会出现在这里。")
    String nothingDueHint();
    @Message("企业")
    String enterprise();
    @Message("步骤")
    String step();
    @Message("逾期 {days} 天")
    String stepDays(int days);
    @Message("未付")
    String owed();
    @Message("账单")
    String invoices();
    @Message("收件人")
    String readers();
    @Message("没有邮箱，请以其他方式送达")
    String noReader();
    @Message("函件")
    String letter();
    @Message("催缴步骤")
    String steps();
    @Message("逾期满多少天、用什么语气、发给谁，由园区自定。")
    String stepsHint();
    @Message("还没有催缴步骤")
    String noSteps();
    @Message("没有步骤时不会发出任何催款函。")
    String noStepsHint();
    @Message("采用常用三步（3、15、30 天）")
    String useUsual();
    @Message("新增步骤")
    String addStep();
    @Message("修改")
    String edit();
    @Message("催缴步骤")
    String stepTitle();
    @Message("逾期天数")
    String days();
    @Message("标题（中文）")
    String titleZh();
    @Message("标题（英文）")
    String titleEn();
    @Message("正文（中文）")
    String textZh();
    @Message("正文（英文）")
    String textEn();
    @Message("可用：{|{enterprise}|} 企业名，{|{park}|} 园区名，{|{sum}|} 未付金额，{|{count}|} 账单张数，{|{days}|} 步骤天数。账单清单会自动附在正文之后。")
    String places();
    @Message("企业负责人")
    String reader_OWNER();
    @Message("企业经办")
    String reader_CLERK();
    @Message("园区运营")
    String reader_OPERATOR();
    @Message("园区领导")
    String reader_LEADER();
    @Message("保存")
    String save();
    @Message("返回")
    String cancel();
    @Message("停用这一步")
    String dropStep();
    @Message("已发出的催款函保留。")
    String dropHint();
    @Message("催缴步骤已保存。")
    String stepsSaved();
    @Message("该步骤已停用。")
    String stepDropped();
    @Message("暂停催缴")
    String pauses();
    @Message("没有暂停催缴的企业或账单。")
    String noPauses();
    @Message("暂停至")
    String until();
    @Message("原因")
    String reason();
    @Message("暂停催缴")
    String pause();
    @Message("暂停催缴至 {day}：{reason}")
    String pausedUntil(String day, String reason);
    @Message("全部账单")
    String wholeEnterprise();
    @Message("单张账单")
    String oneInvoice();
    @Message("恢复催缴")
    String endPause();
    @Message("已暂停催缴至 {day}。")
    String paused(String day);
    @Message("已恢复催缴。")
    String pauseOver();
    @Message("催缴记录")
    String history();
    @Message("没有催缴记录。")
    String noHistory();
    @Message("日期")
    String on();
    @Message("已催：{days} 天步骤")
    String remindedAt(int days);
    @Message("已发出 {letters} 封催款函，涉及 {invoices} 张账单。")
    String sent(int letters, int invoices);
    @Message("没有要发的催款函。")
    String nothingSent();
    @Message("账单 {number}：应付日 {due}，逾期 {days} 天，未付 {open} 元")
    String letterLine(String number, String due, int days, String open);
    @Message("另有 {count} 张，见账单页")
    String letterMore(int count);
    @Message("应为 1 到 {most} 的整数")
    String badDays(int most);
    @Message("已有逾期 {days} 天的步骤")
    String dayTaken(int days);
    @Message("请填写")
    String missing();
    @Message("请选择至少一类收件人")
    String nobody();
    @Message("不认识的占位：{place}")
    String unknownPlace(String place);
    @Message("已有催缴步骤。")
    String stepsThere();
    @Message("别人刚刚改了催缴步骤，请重新打开。")
    String changedMeanwhile();
    @Message("请写明企业或账单之一")
    String enterpriseOrInvoice();
    @Message("应为今天到 {last} 之间的日期")
    String badUntil(String last);
    @Message("已在暂停催缴。")
    String pausedAlready();
    @Message("该暂停已经结束。")
    String pauseEnded();
}
