package cn.yuanqi.enterprise.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an enterprise's people. */
@MessageBundle(value = "people", locale = "zh-CN")
public interface PeopleWords {
    @Message("请填写一个邮箱地址，例如 wang@example.com")
    String badEmail();

    @Message("请选择角色：企业负责人（OWNER）或企业经办（CLERK）")
    String badRole();

    @Message("{email} 已有一份有效的邀请；需要时请重新发送那一份。")
    String alreadyInvited(String email);

    @Message("这家企业已有 {most} 份待接受的邀请；请先撤回不再需要的。")
    String tooManyOpen(int most);

    @Message("这家企业 24 小时内的邀请信已达 {most} 封；请明天再试。")
    String tooManyLetters(int most);

    @Message("这份邀请已发送 {most} 次；请撤回后重新邀请，或请对方检查垃圾邮件。")
    String tooOften(int most);

    @Message("人员")
    String people();

    @Message("{owners} 名负责人，{clerks} 名经办；{open} 份邀请等待接受。")
    String state(int owners, int clerks, int open);

    @Message("成员")
    String members();

    @Message("还没有人代表这家企业使用系统")
    String nobody();

    @Message("邀请企业负责人后，对方可以查看本企业的档案、账单和环保状况，并邀请同事。")
    String nobodyHint();

    @Message("请园区运营邀请企业负责人。")
    String nobodyWait();

    @Message("姓名")
    String name();

    @Message("邮箱")
    String email();

    @Message("角色")
    String role();

    @Message("加入于")
    String since();

    @Message("移除")
    String end();

    @Message("{name} 将立即不能再进入这家企业；此人在其他园区的职务不受影响。")
    String endSure(String name);

    @Message("您将立即离开这家企业，不能再进入它的档案。")
    String leaveSure();

    @Message("确认移除")
    String endConfirm();

    @Message("已移除 {name}。")
    String ended(String name);

    @Message("本人")
    String you();

    @Message("邀请")
    String invitations();

    @Message("没有等待接受的邀请")
    String noInvitation();

    @Message("发出的邀请在这里等待对方接受，七天后过期。")
    String noInvitationHint();

    @Message("有效期")
    String validity();

    @Message("{#if days == 1}不到 1 天后过期{#else}还有 {days} 天{/if}")
    String daysLeft(int days);

    @Message("已过期，可以重新发送")
    String expired();

    @Message("已发送 {times} 次")
    String sentTimes(int times);

    @Message("重新发送")
    String resend();

    @Message("撤回")
    String revoke();

    @Message("已撤回给 {email} 的邀请；信中的链接不再有效。")
    String revoked(String email);

    @Message("邀请同事")
    String invite();

    @Message("负责人可以提交、接受和授权，并管理本企业的人员；经办可以查看和填写。")
    String roleHint();

    @Message("对方会收到一封信，用这个邮箱登录后接受；七天内有效，只能接受一次。")
    String emailHint();

    @Message("发送邀请")
    String inviteSend();

    @Message("邀请信正寄往 {email}，七天内有效。信没有收到时，也可以转交这个链接（只显示这一次）：{link}")
    String invited(String email, String link);

    @Message("新的邀请信正寄往 {email}，从现在起七天内有效，之前的链接已作废。新链接（只显示这一次）：{link}")
    String resent(String email, String link);
}
