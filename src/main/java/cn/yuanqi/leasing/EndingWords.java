package cn.yuanqi.leasing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about a lease's end, its deposit and its promises. */
@MessageBundle(value = "ending", locale = "zh-CN")
public interface EndingWords {
    @Message("提前终止 {number}")
    String endTitle(String number);
    @Message("先看结算，再提出；由另一位负责人确认后才终止。")
    String endState();
    @Message("最后一天")
    String lastDay();
    @Message("违约金")
    String penalty();
    @Message("违约金：几个月租金")
    String penaltyMonths();
    @Message("或固定违约金 元")
    String penaltyAmount();
    @Message("没有约定违约金")
    String noPenalty();
    @Message("{months} 个月租金")
    String monthsOfRent(int months);
    @Message("原因")
    String reason();
    @Message("不同意的原因")
    String reasonWhyNot();
    @Message("看结算")
    String look();
    @Message("提出终止")
    String ask();
    @Message("返回租约")
    String cancel();
    @Message("结算")
    String settlement();
    @Message("写好最后一天，这里就会列出要补要退的每一笔。")
    String settlementEmpty();
    @Message("没有要补、要退的款项。")
    String nothingToSettle();
    @Message("款项")
    String line();
    @Message("合计（负数为退还承租人）")
    String balance();
    @Message("押金现存")
    String depositHeld();
    @Message("其中抵扣")
    String depositApplied();
    @Message("抵扣后应退押金")
    String depositRefund();
    @Message("抵扣后结余")
    String remaining();
    @Message("会改变的账期")
    String scheduleChanges();
    @Message("原")
    String before();
    @Message("改为")
    String after();
    @Message("有内容还不能计算，见标出之处。")
    String cannotRead();
    @Message("等待另一位负责人确认")
    String waiting();
    @Message("已有人提出在 {day} 提前终止，等待确认。")
    String waitingHint(String day);
    @Message("提出于")
    String askedAt();
    @Message("确认终止")
    String confirm();
    @Message("确认后房源次日起空出，未开账单的后续账期取消，下列款项入账，押金先抵扣。不能撤回。")
    String confirmHint();
    @Message("这份终止由您提出，须由另一位负责人确认。")
    String own();
    @Message("租约其间有变动，原来提出的已不可行；请不同意或撤回后重新提出。")
    String notPossible();
    @Message("不同意")
    String refuse();
    @Message("撤回")
    String takeBack();
    @Message("提出过的")
    String past();
    @Message("待确认")
    String status_ASKED();
    @Message("已确认")
    String status_CONFIRMED();
    @Message("不同意")
    String status_REFUSED();
    @Message("已撤回")
    String status_WITHDRAWN();
    @Message("已提出提前终止，等待另一位负责人确认")
    String wasAsked();
    @Message("租约已提前终止，结算已入账")
    String wasConfirmed();
    @Message("已不同意提前终止")
    String wasRefused();
    @Message("已撤回")
    String wasTakenBack();
    @Message("登记腾退 {number}")
    String handoverTitle(String number);
    @Message("承租人在的最后一天；房源次日起空出，超期多开的账退回。")
    String handoverState();
    @Message("最后一天")
    String vacatedOn();
    @Message("承租人已于 {day} 腾退。")
    String alreadyOut(String day);
    @Message("登记腾退")
    String vacate();
    @Message("已登记：承租人 {day} 腾退")
    String wasVacated(String day);
    @Message("押金账 {number}")
    String depositTitle(String number);
    @Message("约定 {agreed}，现存 {balance}")
    String depositState(String agreed, String balance);
    @Message("没有约定押金，现存 {balance}")
    String depositNone(String balance);
    @Message("还没有收退过押金。")
    String depositEmpty();
    @Message("租约已结束，押金尚未退清。")
    String depositOver();
    @Message("日期")
    String on();
    @Message("事项")
    String kind();
    @Message("金额")
    String amount();
    @Message("余额")
    String held();
    @Message("备注")
    String note();
    @Message("记一笔")
    String enter();
    @Message("只增不改：记错了，再记一笔相反的。")
    String enterHint();
    @Message("记入")
    String save();
    @Message("已记入，现存 {balance} 元")
    String wasEntered(String balance);
    @Message("优惠与承诺 {number}")
    String incentivesTitle(String number);
    @Message("给了什么、换了什么承诺、何时核定；未兑现即收回。")
    String incentivesState();
    @Message("没有登记优惠。")
    String incentivesEmpty();
    @Message("自")
    String from();
    @Message("至")
    String to();
    @Message("降价 %（免租则空着）")
    String percent();
    @Message("承诺")
    String promise();
    @Message("租满约定租期")
    String promise_TERM();
    @Message("纳税")
    String promise_TAX();
    @Message("营业收入")
    String promise_REVENUE();
    @Message("用工人数")
    String promise_HEADCOUNT();
    @Message("其他")
    String promise_OTHER();
    @Message("承诺的原文")
    String wording();
    @Message("凭什么核定")
    String evidence();
    @Message("核定日")
    String reviewOn();
    @Message("免租")
    String free();
    @Message("降价 {percent}%")
    String cheaper(String percent);
    @Message("优惠值")
    String worth();
    @Message("已收回")
    String clawBack();
    @Message("待核定")
    String outcome_OPEN();
    @Message("已兑现")
    String outcome_KEPT();
    @Message("未兑现")
    String outcome_BROKEN();
    @Message("登记优惠")
    String give();
    @Message("优惠已登记")
    String wasGiven();
    @Message("核定")
    String judge();
    @Message("核定所见")
    String finding();
    @Message("已兑现")
    String kept();
    @Message("未兑现，收回 {amount} 元")
    String broken(String amount);
    @Message("已核定")
    String wasJudged();
    @Message("押金与优惠")
    String money();
    @Message("押金、结算和优惠，逐租约列出。")
    String fileState();
    @Message("还没有生效的租约。")
    String fileEmpty();
    @Message("结束与押金")
    String ending();
    @Message("提前终止")
    String endEarly();
    @Message("优惠与承诺")
    String incentives();

    @Message("{count} 份提前终止等待确认：")
    String waitingEnds(int count);
}
