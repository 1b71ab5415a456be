package cn.yuanqi.environment.alerting;

import cn.yuanqi.identity.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of alerts. */
@MessageBundle(value = "alerting", locale = "zh-CN")
public interface AlertingWords {
    @Message("这条报警已经有人确认过了")
    String acknowledgedBefore();

    @Message("应为 PRE_ALARM、WARNING、EXCEEDED、OFFLINE 或 SUSPICIOUS")
    String badKind();

    @Message("应为 open 或 closed")
    String badStatus();

    @Message("应为 {least} 至 {most} 的整数")
    String badNumber(int least, int most);

    @Message("这条报警已经关闭，请看最新情况")
    String closedBefore();

    @Message("这条报警刚被关闭或已交给别人，请看最新情况")
    String assignedMeanwhile();

    @Message("请选择本园区的环保专员或领导")
    String noHandler();

    @Message("请填写")
    String missing();

    @Message("处理中的报警")
    String inHand();

    @Message("最多 {most} 个字")
    String tooLong(int most);

    @Message("这一步已经设好了")
    String stepKnown();

    @Message("应为 {roles}")
    String badRole(String roles);

    @Message("意见已记下")
    String commented();

    @Message("已交办，并已发信告知")
    String assignedNow();

    @Message("已关闭；若下一个值仍超限，将另开一条")
    String closedNow();

    @Message("处理经过")
    String history();

    @Message("发生")
    String opened();

    @Message("恢复正常，自动关闭")
    String closedByItself();

    @Message("前后数据")
    String evidence();

    @Message("各值旁为当日执行的限值；无效值不参与判定。")
    String evidenceHint();

    @Message("没有可对照的数值")
    String noEvidence();

    @Message("这类报警不是由某个数值触发的。")
    String noEvidenceHint();

    @Message("原始报文")
    String frame();

    @Message("时间")
    String at();

    @Message("数值")
    String value();

    @Message("标记")
    String flag();

    @Message("执行限值")
    String limit();

    @Message("超限")
    String over();

    @Message("无效")
    String invalid();

    @Message("触发报警的值")
    String openedBy();

    @Message("排口")
    String outlet();

    @Message("企业")
    String enterprise();

    @Message("发生时间")
    String openedAt();

    @Message("关闭时间")
    String closedAt();

    @Message("持续")
    String lasted();

    @Message("负责人")
    String handler();

    @Message("未指定")
    String nobody();

    @Message("超标倍数")
    String multiple();

    @Message("意见")
    String comment();

    @Message("添加意见")
    String addComment();

    @Message("仅园区内部可见")
    String internal();

    @Message("交办")
    String assign();

    @Message("交给")
    String assignTo();

    @Message("关闭报警")
    String close();

    @Message("关闭原因")
    String closeReason();

    @Message("情况若未消除，下一个超限值会另开一条报警。")
    String closeHint();

    @Message("系统")
    String machine();

    @Message("无人处理时")
    String escalation();

    @Message("报警在规定分钟内无人确认，发信给指定人员；每条报警每一步只发一次。")
    String escalationHint();

    @Message("还没有设置")
    String noSteps();

    @Message("没有设置时，无人处理的报警不会另行告知。")
    String noStepsHint();

    @Message("报警种类")
    String kind();

    @Message("分钟")
    String minutes();

    @Message("告知")
    String toWhom();

    @Message("添加")
    String add();

    @Message("删除")
    String drop();

    @Message("已添加")
    String stepSet();

    @Message("已删除")
    String stepDropped();

    @Message("{#switch deed}{#case ACKNOWLEDGED}确认{#case COMMENTED}意见{#case ASSIGNED}交办{#case ESCALATED}无人处理，已升级告知{#case SUSPECTED}可疑{#case REVISED}重新计算，数值有变{#case WITHDRAWN}重新判定，当日未超标，撤回{#case LOGGER_OFF}数采仪已停用，不再等待其数据，关闭{#case DISMISSED}人工关闭{#case ORDERED}已下达整改通知{#case RECTIFIED}整改复查通过{#case ORDER_WITHDRAWN}整改通知已撤回{/switch}")
    String deedOf(AlertDeed deed);

    @Message("{#switch kind}{#case PRE_ALARM}预警{#case WARNING}小时超限{#case EXCEEDED}日均超标{#case OFFLINE}离线{#case SUSPICIOUS}数据可疑{/switch}")
    String kindOf(AlertKind kind);

    @Message("{#switch role}{#case OFFICER}环保专员{#case LEADER}园区领导{#case OPERATOR}园区运营{#case OWNER}企业负责人{/switch}")
    String roleOf(Role role);

    @Message("{minutes} 分钟未确认，告知{role}")
    String escalatedTo(String minutes, String role);

    @Message("{#switch why}{#case CONSTANT}数值长时间不变{#case NOT_POSITIVE}连续零值或负值{#case JUMP}数值突变{#case DAY_MEAN}日均值与各小时均值不符{#case MASS_BALANCE}排放量与浓度、流量不符{#case INFLOW}出水多于进水{/switch}")
    String suspicionOf(Suspicion why);

    @Message("趋势提示")
    String forecast();

    @Message("{factor}按目前的变化，约 {minutes} 分钟后可能越过限值 {limit}")
    String heading(String factor, long minutes, String limit);

    @Message("按最近一小时的有效值推算，不是报警，不作为判定依据。")
    String forecastHint();

    @Message("整改通知第 {number} 号")
    String orderNumber(String number);

    @Message("无人响应的报警")
    String waitsReaction();

    @Message("分派给您的报警")
    String waitsMine();

    @Message("离线的数采仪")
    String waitsOffline();
}
