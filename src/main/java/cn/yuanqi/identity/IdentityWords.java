package cn.yuanqi.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of people, places and invitations. */
@MessageBundle(value = "identity", locale = "zh-CN")
public interface IdentityWords {
    @Message("这份邀请已被使用、已撤回或已过期；请联系邀请人重新发送。")
    String invitationOver();

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
}
