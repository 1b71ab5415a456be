package cn.yuanqi.environment.monitoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is asked of loggers and what they say beside readings. */
@MessageBundle(value = "logger", locale = "zh-CN")
public interface LoggerWords {
    @Message("必填")
    String missing();

    @Message("应为 SET_TIME、SAMPLE、HISTORY_MINUTE、HISTORY_HOUR 或 HISTORY_DAY")
    String unknownKind();

    @Message("请选择该排口监测的因子")
    String notWatched();

    @Message("只有即时采样才需要因子")
    String onlyOfSample();

    @Message("只有补传历史数据才需要起止时刻")
    String onlyOfHistory();

    @Message("结束须晚于开始，且不得晚于现在")
    String badSpan();

    @Message("请填写日期和时刻")
    String badTime();

    @Message("一次最多 {days} 天")
    String spanTooLong(long days);

    @Message("同类指令正在执行，请等它结束或先撤回")
    String underWay();

    @Message("该指令已经结束")
    String ended();

    @Message("该数采仪已停用")
    String loggerDisabled();

    @Message("数采仪")
    String title();

    @Message("数采仪已连接，可以下达指令。")
    String connected();

    @Message("数采仪当前未连接；指令会等待它上线。")
    String notConnected();

    @Message("向数采仪下达指令")
    String ask();

    @Message("同类指令一次只能有一条；发出后按标准等待应答，超时重发。")
    String askHint();

    @Message("校时")
    String setTime();

    @Message("把数采仪的时钟设为园区时间。")
    String setTimeHint();

    @Message("即时采样")
    String sample();

    @Message("补传历史数据")
    String history();

    @Message("因子")
    String factor();

    @Message("数据")
    String values();

    @Message("从")
    String from();

    @Message("到")
    String to();

    @Message("指令记录")
    String commands();

    @Message("指令")
    String command();

    @Message("状态")
    String state();

    @Message("下达")
    String ordered();

    @Message("系统自动")
    String automatic();

    @Message("发送 {count} 次")
    String tries(int count);

    @Message("收到 {count} 条")
    String receivedValues(int count);

    @Message("撤回")
    String cancel();

    @Message("还没有下达过指令")
    String noCommands();

    @Message("校时、即时采样和补传都会记录在这里。")
    String noCommandsHint();

    @Message("缺失的小时数据")
    String gaps();

    @Message("时段")
    String gap();

    @Message("{count} 小时")
    String hours(long count);

    @Message("近七天没有缺失的小时数据")
    String noGaps();

    @Message("尚未收到过数据的排口不作统计。")
    String noGapsHint();

    @Message("补传")
    String fill();

    @Message("已开启自动补传：数采仪上线后，系统自动请求缺失的小时数据。")
    String backfillOn();

    @Message("自动补传未开启：缺失的小时数据由您决定是否请求。")
    String backfillOff();

    @Message("开启自动补传")
    String switchOn();

    @Message("关闭自动补传")
    String switchOff();

    @Message("协议符合性")
    String conformity();

    @Message("报文与 HJ 212 不一致之处；都已容错接收，按最近一次出现排列。")
    String conformityHint();

    @Message("偏差")
    String deviation();

    @Message("次数")
    String times();

    @Message("首次")
    String firstSeen();

    @Message("最近")
    String lastSeen();

    @Message("示例报文")
    String example();

    @Message("没有发现偏差")
    String noDeviations();

    @Message("该数采仪的报文符合标准。")
    String noDeviationsHint();

    @Message("状态与信息")
    String messages();

    @Message("类型")
    String messageKind();

    @Message("内容")
    String said();

    @Message("数据时间")
    String dataTime();

    @Message("收到")
    String receivedAt();

    @Message("没有状态、重启或信息类报文")
    String noMessages();

    @Message("数采仪上报设施状态、重启或维护信息后显示在这里。")
    String noMessagesHint();

    @Message("已下达：{what}")
    String sent(String what);

    @Message("已撤回")
    String cancelled();

    @Message("已保存")
    String backfillChanged();

    @Message("{#switch kind}{#case SET_TIME}校时{#case SAMPLE}即时采样{#case HISTORY_MINUTE}补传分钟数据{#case HISTORY_HOUR}补传小时数据{#case HISTORY_DAY}补传日数据{/switch}")
    String kindOf(CommandKind kind);

    @Message("{#switch state}{#case ORDERED}待发送{#case SENT}已发送，等待应答{#case ACCEPTED}执行中{#case DONE}完成{#case NO_DATA}数采仪没有数据{#case REFUSED}数采仪拒绝{#case FAILED}执行失败{#case TIMED_OUT}超时{#case NOT_CONNECTED}数采仪未连接{#case CANCELLED}已撤回{/switch}")
    String stateOf(CommandState state);

    @Message("{#switch kind}{#case STATE}设施状态{#case RESTART}重启{#case INFORMATION}信息{/switch}")
    String messageOf(LoggerMessage.Kind kind);

    @Message("请求被拒绝")
    String qnRtn_2();

    @Message("密码错误")
    String qnRtn_3();

    @Message("MN 错误")
    String qnRtn_4();

    @Message("ST 错误")
    String qnRtn_5();

    @Message("Flag 错误")
    String qnRtn_6();

    @Message("QN 错误")
    String qnRtn_7();

    @Message("CN 错误")
    String qnRtn_8();

    @Message("校验码错误")
    String qnRtn_9();

    @Message("未知错误")
    String qnRtn_100();

    @Message("其他原因")
    String qnRtn_other();

    @Message("原因不明")
    String exeRtn_2();

    @Message("请求条件错误")
    String exeRtn_3();

    @Message("通讯超时")
    String exeRtn_4();

    @Message("系统繁忙")
    String exeRtn_5();

    @Message("系统故障")
    String exeRtn_6();

    @Message("没有数据")
    String exeRtn_100();

    @Message("其他原因")
    String exeRtn_other();

    @Message("矛盾数据")
    String contradictions();

    @Message("查看全部")
    String allContradictions();

    @Message("同一时刻先后上传了不同的数值：以先收到的为准，后收到的连同原始报文保存在这里，不参与判定。")
    String contradictionsHint();

    @Message("采用值 ← 后来的值")
    String keptAndSaid();

    @Message("{#switch kind}{#case RAW}实时{#case MINUTE}分钟{#case HOUR}小时{#case DAY}日{/switch}")
    String intervalOf(Kind kind);
}
