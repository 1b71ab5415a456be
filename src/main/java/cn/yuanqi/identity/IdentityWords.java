package cn.yuanqi.identity;

import cn.yuanqi.tenancy.Park;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of people, places and invitations. */
@MessageBundle(value = "identity", locale = "zh-CN")
public interface IdentityWords {
    @Message("这份邀请已被使用、已撤回或已过期；请联系邀请人重新发送。")
    String invitationOver();

    @Message("登录账号的邮箱还没有验证；请先在登录服务中完成邮箱验证，再接受邀请。")
    String unverified();

    @Message("企业至少要保留一名负责人；请先邀请另一名负责人，或联系园区运营。")
    String lastOwner();

    @Message("这个账号已属于本园区的另一家企业：同一园区内一个账号只能属于一家企业。请先结束原来的职务，或用另一个邮箱接受邀请。")
    String otherEnterprise();

    @Message("此人已在本园区为另一家金融机构工作；请先结束那里的身份")
    String otherLender();

    @Message("这个人已经是这家企业的成员。")
    String alreadyMember();

    @Message("请填写邮箱地址，例如 wang@example.com")
    String badEmail();

    @Message("请选择角色：运营、领导、环保专员")
    String badRole();

    @Message("园区代码应以小写字母开头，由小写字母、数字和连字符组成，2 至 32 个字符")
    String badCode();

    @Message("请填写园区名称，最多 100 个字符")
    String badName();

    @Message("不认识的时区，例如 Asia/Shanghai")
    String badZone();

    @Message("这一园区代码已被使用")
    String codeTaken();

    @Message("园区至少要保留一名运营人员")
    String lastOperator();

    @Message("{#switch role}{#case OPERATOR}园区运营{#case LEADER}园区领导{#case OFFICER}环保专员{#case OWNER}企业负责人{#case CLERK}企业经办{#case REVIEWER}信贷审查{#case APPROVER}信贷审批{#case PLATFORM_ADMIN}平台管理员{/switch}")
    String role(Role role);

    @Message("{#switch status}{#case ACTIVE}运行中{#case SUSPENDED}已停用{/switch}")
    String parkStatus(Park.Status status);

    @Message("园区")
    String parks();

    @Message("平台上共有 {total} 个园区。")
    String parksState(int total);

    @Message("园区代码")
    String code();

    @Message("写在网址里，开通后不能更改。")
    String codeHint();

    @Message("园区名称")
    String parkName();

    @Message("时区")
    String zone();

    @Message("状态")
    String status();

    @Message("演示数据")
    String demo();

    @Message("开通园区")
    String openPark();

    @Message("首位运营人员的邮箱")
    String operatorMail();

    @Message("已开通“{name}”。邀请信正寄往 {email}，七天内有效。信没有收到时，也可以转交这个链接（只显示这一次）：{link}")
    String parkOpened(String name, String email, String link);

    @Message("人员")
    String people();

    @Message("{members} 项在任职务，{open} 份待接受的邀请。")
    String peopleState(int members, int open);

    @Message("成员")
    String members();

    @Message("姓名")
    String person();

    @Message("邮箱")
    String email();

    @Message("角色")
    String roleLabel();

    @Message("任职自")
    String since();

    @Message("结束职务")
    String end();

    @Message("{name} 将立即失去这一职务，不能再以此进入本园区。")
    String endSure(String name);

    @Message("确认结束")
    String endConfirm();

    @Message("已结束 {name} 的职务。")
    String ended(String name);

    @Message("待接受的邀请")
    String openInvitations();

    @Message("没有待接受的邀请")
    String noInvitation();

    @Message("新的邀请在这里等待对方接受。")
    String noInvitationHint();

    @Message("有效期至")
    String expires();

    @Message("撤回")
    String revoke();

    @Message("已撤回给 {email} 的邀请。")
    String revoked(String email);

    @Message("邀请人员")
    String invite();

    @Message("发送邀请")
    String inviteSend();

    @Message("邀请信正寄往 {email}，七天内有效。信没有收到时，也可以转交这个链接（只显示这一次）：{link}")
    String invited(String email, String link);

    @Message("加入园区的邀请")
    String invitationTitle();

    @Message("您受邀加入“{park}”。")
    String invitationState(String park);

    @Message("园区")
    String park();

    @Message("邀请人")
    String invitedBy();

    @Message("接受邀请")
    String accept();

    @Message("欢迎加入“{park}”。")
    String accepted(String park);

    @Message("须为 1 至 100 个不含空格的英文字符")
    String keyUnfit();

    @Message("这一 Idempotency-Key 已用于另一次请求；新的请求请用新的键。")
    String keyOfAnother();

    @Message("同一请求正在处理；请稍后用同一个 Idempotency-Key 查询结果。")
    String keyInFlight();

    @Message("请先登录，再接受邀请。")
    String signInFirst();

    @Message("企业")
    String enterprise();

    @Message("登录并接受")
    String signInToAccept();

    @Message("还没有账号？")
    String noAccount();

    @Message("用收到邀请信的邮箱在登录页注册并验证邮箱。登录页上没有“注册”时，请联系 {by}，请园区用这个邮箱为您开通账号；然后再打开这个链接。")
    String noAccountHint(String by);

    @Message("没有找到这份邀请")
    String unknownTitle();

    @Message("链接可能不完整，可能因重新发送而作废，也可能邀请的是另一个邮箱。")
    String unknownState();

    @Message("您现在以 {account} 登录。请退出后，用收到邀请信的邮箱登录，再打开信中的链接。")
    String unknownAccount(String account);

    @Message("请打开最近一封邀请信中的链接，或联系邀请人重新发送。")
    String unknownHint();

    @Message("退出登录")
    String signOut();
}
