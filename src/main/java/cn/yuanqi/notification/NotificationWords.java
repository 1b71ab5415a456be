package cn.yuanqi.notification;

import cn.yuanqi.identity.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters. */
@MessageBundle(value = "notification", locale = "zh-CN")
public interface NotificationWords {
    @Message("本邮件由园企系统自动发出，请勿直接回复。如与您无关，请忽略。")
    String footer();

    @Message("{#switch role}{#case OPERATOR}园区运营{#case LEADER}园区领导{#case OFFICER}环保专员{#case OWNER}企业负责人{#case CLERK}企业经办{#case REVIEWER}信贷审查{#case APPROVER}信贷审批{#case PLATFORM_ADMIN}平台管理员{/switch}")
    String role(Role role);

    @Message("邀请您加入“{park}”")
    String invitedSubject(String park);

    @Message("您好！\n{by} 邀请您以“{role}”身份加入“{park}”。\n请点击下面的链接，用这个邮箱地址登录并接受邀请；还没有账号时，打开链接即可看到如何开通。\n邀请有效期至 {until}，只能接受一次。请不要转发这个链接。")
    String invitedText(String by, String role, String park, String until);

    @Message("查看并接受邀请")
    String invitedButton();
}
