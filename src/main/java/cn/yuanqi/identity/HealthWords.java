package cn.yuanqi.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the platform's state. */
@MessageBundle(value = "health", locale = "zh-CN")
public interface HealthWords {
    @Message("运行状况")
    String title();
    @Message("{parks} 个园区，{suspended} 个已停用；")
    String state(int parks, long suspended);
    @Message("各项正常。")
    String well();
    @Message("有需要查看的地方。")
    String unwell();
    @Message("数据库")
    String database();
    @Message("{version}，应答 {millis} 毫秒")
    String answered(String version, long millis);
    @Message("正常")
    String up();
    @Message("不正常")
    String down();
    @Message("数据接收")
    String intake();
    @Message("帧/分钟")
    String perMinute();
    @Message("本实例；{waiting.grouped} 帧在排队，{heard.grouped} / {outlets.grouped} 个排口在 10 分钟内来数")
    String intakeNote(long waiting, long heard, long outlets);
    @Message("发件箱")
    String outbox();
    @Message("最早一封已等待的时间；{count.grouped} 封多次失败已放弃")
    String outboxNote(long count);
    @Message("定时任务")
    String jobs();
    @Message("项迟到")
    String late();
    @Message("共 {count} 项；超过三个周期没有成功即为迟到")
    String jobsNote(int count);
    @Message("任务")
    String job();
    @Message("上次成功")
    String lastDone();
    @Message("周期")
    String period();
    @Message("失败次数")
    String failed();
    @Message("就绪条件")
    String checks();
    @Message("最近的故障")
    String faults();
    @Message("本实例启动以来没有故障")
    String noFaults();
    @Message("出现故障时，这里会列出编号；用它可在日志中找到详情。")
    String noFaultsText();
    @Message("时间")
    String at();
    @Message("位置")
    String where();
    @Message("类型")
    String kind();
    @Message("编号")
    String reference();
    @Message("人员")
    String people();
    @Message("企业")
    String enterprises();
    @Message("排口")
    String outlets();
    @Message("10 分钟内来数")
    String heard();
    @Message("未关闭报警")
    String openAlerts();
    @Message("最近来数")
    String lastHeard();
    @Message("还没有园区")
    String none();
    @Message("在下面开通第一个园区，并邀请它的运营人员。")
    String noneText();
    @Message("停用")
    String suspend();
    @Message("停用“{name}”？")
    String suspendAsk(String name);
    @Message("停用后，园区人员无法进入，数采仪来数不再入库，定时任务不再执行；数据保留，可随时恢复。")
    String suspendText();
    @Message("停用原因")
    String reason();
    @Message("恢复运行")
    String resume();
    @Message("{name} 已停用。")
    String suspended(String name);
    @Message("{name} 已恢复运行。")
    String resumed(String name);
    @Message("它的状态刚刚已被更改，请看清现状。")
    String changedMeanwhile();
    @Message("请填写停用原因，最多 200 个字")
    String noReason();
    @Message("{seconds} 秒")
    String seconds(long seconds);
    @Message("{minutes} 分钟")
    String minutes(long minutes);
    @Message("{hours} 小时")
    String hours(long hours);

    @Message("{#switch name}{#case 'schema'}数据库结构{#case 'Database connections health check'}数据库连接{#case 'HJ 212 port'}HJ 212 端口{#case 'local realm'}本机登录服务{#case 'demo'}演示数据{#case 'Graceful Shutdown'}没有在停机{#case 'mail'}邮件{#case else}{name}{/switch}")
    String check(String name);
}
