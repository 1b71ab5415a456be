package cn.yuanqi.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of absences, of who stands in for whom, and of the hand-over of work. */
@MessageBundle(value = "standin", locale = "zh-CN")
public interface StandInWords {
    @Message("请选择您本人担任的、有审批权的角色")
    String badRole();

    @Message("请选择能够代理这一角色的同事")
    String badDeputy();

    @Message("起始日不能早于今天")
    String badFrom();

    @Message("请填写截止日：不早于起始日，最长 {days} 天")
    String badTo(int days);

    @Message("最多 {most} 个字符")
    String tooLong(int most);

    @Message("{from} 至 {to} 已经委托给{deputy}，时间重叠。")
    String overlaps(String deputy, String from, String to);

    @Message("{deputy}在 {from} 至 {to} 也不在，已把审批委托给他人；委托不能转交，请另选代理人。")
    String deputyIsAway(String deputy, String from, String to);

    @Message("{from} 至 {to} 您正在代理{delegator}的审批；委托不能转交，请先与对方商定并结束那项委托。")
    String standsInThen(String delegator, String from, String to);

    @Message("这项委托已经结束。")
    String endedBefore();

    @Message("只有委托人或代理人本人可以结束这项委托。")
    String notYours();

    @Message("{name}手上还有 {count} 项未完的工作，请先交接给其他人。")
    String handOverFirst(String name, int count);

    @Message("接手人不能办理“{name}”，请另选他人")
    String cannotTake(String name);

    @Message("请选择接手人")
    String chooseTaker();

    @Message("请至少选择一项")
    String chooseThings();

    @Message("其中有工作已经不在此人手上，请刷新后重试。")
    String notInTheseHands();

    @Message("请假与代理")
    String title();

    @Message("{#if standing > 0}您今天代理 {standing} 位同事的审批。{#else}您今天没有代理他人的审批。{/if}")
    String state(int standing);

    @Message("我不在的日子")
    String mine();

    @Message("在这些日子里，代理人可以您的名义审批；每项决定都会记为“代理人 代 您”。您本人录入或审查过的事项，代理人也不能批；您随时可以收回。")
    String mineHint();

    @Message("把审批委托给")
    String deputy();

    @Message("以什么角色")
    String asRole();

    @Message("从")
    String from();

    @Message("到（含当日）")
    String to();

    @Message("原因（选填）")
    String reason();

    @Message("委托")
    String delegate();

    @Message("{from} 至 {to} 由{deputy}代理您的审批。")
    String delegated(String deputy, String from, String to);

    @Message("没有可以代理您的同事。请运营人员先邀请一位。")
    String noCandidate();

    @Message("谁代理谁")
    String who();

    @Message("{deputy} 代 {delegator}")
    String pair(String deputy, String delegator);

    @Message("没有人请假")
    String nobodyAway();

    @Message("有同事委托审批时，会列在这里。")
    String nobodyAwayHint();

    @Message("{#switch state}{#case COMING}未到{#case RUNNING}代理中{#case OVER}已到期{#case REVOKED}已收回{#case ENDED}因离任结束{/switch}")
    String stateOf(DelegationView.State state);

    @Message("{#if mine}收回{#else}不再代理{/if}")
    String revoke(boolean mine);

    @Message("委托已结束。")
    String revoked();

    @Message("同事手上的工作")
    String colleagues();

    @Message("{count} 项")
    String things(int count);

    @Message("交接工作")
    String handOver();

    @Message("{name}手上的工作")
    String workOf(String name);

    @Message("{#if count > 0}{name}手上有 {count} 项未完的工作。{#else}{name}手上没有未完的工作。{/if}")
    String workState(String name, int count);

    @Message("交给")
    String toWhom();

    @Message("交接选中的")
    String shift();

    @Message("{#if left > 0}已交接，还剩 {left} 项。{#else}已全部交接。{/if}")
    String shifted(int left);

    @Message("没有人能接手这些工作；请先邀请合适的同事。")
    String noTaker();

    @Message("没有未完的工作")
    String nothingLeft();

    @Message("现在可以放心结束其职务。")
    String nothingLeftHint();

    @Message("自")
    String since();

    @Message("事项")
    String thing();

    @Message("类别")
    String kind();

    @Message("选择“{name}”")
    String pick(String name);

    @Message("日期看不懂，例如 2026-11-23")
    String badDay();

    @Message("状态")
    String status();

    @Message("手上的工作")
    String inHand();

    @Message("请假与代理")
    String menu();
}
