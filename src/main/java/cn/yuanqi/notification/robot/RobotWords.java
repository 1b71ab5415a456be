package cn.yuanqi.notification.robot;

import cn.yuanqi.notification.inbox.MailLanguage;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of robots. */
@MessageBundle(value = "robot", locale = "zh-CN")
public interface RobotWords {
    @Message("群机器人")
    String title();

    @Message("把园区消息的标题和链接发到群里；正文留在系统内。每个机器人每分钟最多 20 条，来不及发的合并成一条。")
    String state();

    @Message("添加机器人")
    String add();

    @Message("修改")
    String edit();

    @Message("修改机器人：{name}")
    String editOne(String name);

    @Message("保存")
    String save();

    @Message("取消")
    String cancel();

    @Message("留空则保持原来的地址（{host}）。")
    String addressStays(String host);

    @Message("留空则保持原来的密钥。")
    String secretStays();

    @Message("机器人已修改。")
    String changed();

    @Message("名称")
    String name();

    @Message("类型")
    String kindLabel();

    @Message("{#switch kind}{#case DINGTALK}钉钉{#case WECOM}企业微信{#case FEISHU}飞书{#case GENERIC}通用 Webhook{/switch}")
    String kind(RobotKind kind);

    @Message("地址（Webhook）")
    String address();

    @Message("从群机器人的设置里复制，以 https:// 开头。保存后不再显示。")
    String addressHint();

    @Message("密钥")
    String secret();

    @Message("钉钉“加签”或飞书“签名校验”的密钥；企业微信不需要；通用 Webhook 必填。保存后不再显示。")
    String secretHint();

    @Message("语言")
    String languageLabel();

    @Message("{#switch language}{#case BOTH}中文和英文{#case ZH}中文{#case EN}英文{/switch}")
    String language(MailLanguage language);

    @Message("发送的主题")
    String topics();

    @Message("有密钥")
    String hasSecret();

    @Message("发送测试")
    String test();

    @Message("移除")
    String remove();

    @Message("移除后不再发送，地址和密钥一并删除。")
    String removeHint();

    @Message("还没有机器人")
    String none();

    @Message("添加之后，所选主题的消息会发到群里。")
    String noneHint();

    @Message("发送记录")
    String log();

    @Message("还没有发送过")
    String noLog();

    @Message("最近一百条消息和它们的结果会列在这里。")
    String noLogHint();

    @Message("消息")
    String news();

    @Message("机器人")
    String robot();

    @Message("状态")
    String stateLabel();

    @Message("{#switch state}{#case WAITING}等待发送{#case SENT}已发送{#case GIVEN_UP}已放弃{/switch}")
    String stateOf(RobotDelivery.State state);

    @Message("次数")
    String attempts();

    @Message("时间")
    String at();

    @Message("下次 {at}")
    String next(String at);

    @Message("机器人已添加。")
    String kept();

    @Message("机器人已移除。")
    String removed();

    @Message("测试消息已发送。")
    String testSent();

    @Message("刚刚发过一条，测试消息几秒后发出，结果见下面的记录。")
    String testWaits();

    @Message("没有发送成功：{why}。稍后自动重试。")
    String testFailed(String why);

    @Message("园企测试消息：看到它说明设置正确")
    String testTitle();

    @Message("{park}：{count} 条消息")
    String head(String park, int count);

    @Message("本系统还没有设置保管密钥的口令（YUANQI_SECRET_KEY），不能添加机器人。请联系系统管理员。")
    String noKey();

    @Message("{#switch why}{#case UNREADABLE}请填写完整的网址，例如 https://oapi.dingtalk.com/robot/send?access_token=…{#case NOT_HTTPS}地址必须以 https:// 开头{#case NOT_THEIRS}这不是该厂商的群机器人地址{#case UNKNOWN_HOST}找不到这个主机{#case NOT_PUBLIC}这个地址不在公网上，不能发送{/switch}")
    String refusal(HookGuard.Refusal why);

    @Message("{#switch why}{#case UNREACHABLE}对方没有应答，或连接中断{#case CERTIFICATE}对方的证书不可信{#case TOO_LATE}对方没有及时回答{#case TOO_LONG}对方的回答太长{#case KEY_CHANGED}系统的密钥口令已更换，请重新添加这个机器人{/switch}")
    String failure(HookClient.Failure why);

    @Message("请填写名称，最多 {most} 个字")
    String badName(int most);

    @Message("密钥太长")
    String badSecret();

    @Message("通用 Webhook 必须有密钥，接收方用它核对签名")
    String noSecret();

    @Message("没有这个主题")
    String badTopic();

    @Message("请至少选择一个主题")
    String noTopic();

    @Message("可以是：{choices}")
    String badChoice(String choices);

    @Message("最多 {most} 个机器人")
    String tooMany(int most);
}
