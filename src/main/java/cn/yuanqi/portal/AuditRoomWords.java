package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the audit calls kinds of subjects, fields and constants of dunning, contracts and loggers, beside the other
 * bundles of the audit; English stands in {@code messages/auditroom_en.properties}.
 */
@MessageBundle(value = "auditroom", locale = "zh-CN")
public interface AuditRoomWords {
    @Message("催缴步骤")
    String noun_DunningStep();
    @Message("催缴函")
    String noun_DunningLetter();
    @Message("催缴暂停")
    String noun_DunningPause();
    @Message("出租方信息")
    String noun_Lessor();
    @Message("已签合同")
    String noun_SignedCopy();
    @Message("园区平面图")
    String noun_ParkPlan();
    @Message("楼宇位置")
    String noun_BuildingPlace();
    @Message("底图宽（像素）")
    String field_width();
    @Message("底图高（像素）")
    String field_height();
    @Message("平面图宽度")
    String field_planWidth();
    @Message("平面图高度")
    String field_planHeight();
    @Message("催缴步骤")
    String field_stepId();
    @Message("逾期天数")
    String field_days();
    @Message("中文内容")
    String field_textZh();
    @Message("英文内容")
    String field_textEn();
    @Message("收件地址")
    String field_addresses();
    @Message("欠款（元）")
    String field_owed();
    @Message("发送人")
    String field_sentBy();
    @Message("收件人")
    String field_recipients();
    @Message("启用")
    String field_live();
    @Message("至")
    String field_until();
    @Message("暂停时间")
    String field_pausedAt();
    @Message("暂停人")
    String field_pausedBy();
    @Message("结束人")
    String field_endedBy();
    @Message("应答代码")
    String field_answerCode();
    @Message("下达时间")
    String field_orderedAt();
    @Message("下达人")
    String field_orderedBy();
    @Message("下达人")
    String field_orderer();
    @Message("请求编码（QN）")
    String field_qn();
    @Message("收到数据")
    String field_received();
    @Message("低温期上限")
    String field_coldUpper();
    @Message("执行标准类别")
    String field_standardClass();
    @Message("填写时间")
    String field_statedAt();
    @Message("填写人")
    String field_statedBy();
    @Message("法定代表人")
    String field_representative();
    @Message("租约版本")
    String field_versionId();
    @Message("校时")
    String value_SET_TIME();
    @Message("即时采样")
    String value_SAMPLE();
    @Message("补传分钟数据")
    String value_HISTORY_MINUTE();
    @Message("补传小时数据")
    String value_HISTORY_HOUR();
    @Message("补传日数据")
    String value_HISTORY_DAY();
    @Message("待下发")
    String value_ORDERED();
    @Message("已下发")
    String value_SENT();
    @Message("已受理")
    String value_LoggerCommand_ACCEPTED();
    @Message("无数据")
    String value_NO_DATA();
    @Message("失败")
    String value_FAILED();
    @Message("超时")
    String value_TIMED_OUT();
    @Message("未连接")
    String value_NOT_CONNECTED();
    @Message("提前退租")
    String noun_Termination();
    @Message("核验结论")
    String field_finding();
    @Message("提出时间")
    String field_askedAt();
    @Message("提出人")
    String field_askedBy();
    @Message("最后一日")
    String field_last();
    @Message("违约金（元）")
    String field_penaltyAmount();
    @Message("违约金月数")
    String field_penaltyMonths();
    @Message("有效")
    String field_standing();
    @Message("待另一人批准")
    String value_ASKED();
    @Message("已撤回")
    String value_WITHDRAWN();
    @Message("待计费")
    String field_unbilled();
    @Message("所更正的读数")
    String field_correctsId();
    @Message("录入人")
    String field_enteredBy();
    @Message("表计")
    String field_meterId();
    @Message("照片")
    String field_photoId();
    @Message("最初读数")
    String field_rootId();
    @Message("更正了")
    String verb_corrected();
    @Message("减免")
    String noun_Relief();
    @Message("税率")
    String noun_TaxRate();
    @Message("出账设置")
    String noun_BillingSetting();
    @Message("减免生效日")
    String field_grantedOn();
    @Message("出租方")
    String field_lessor();
    @Message("税率（%）")
    String field_rate();
    @Message("余额自动抵付新账单")
    String field_creditApplies();
    @Message("已批准")
    String value_GRANTED();
    @Message("申请")
    String verb_asked();
    @Message("批准")
    String verb_granted();
    @Message("未批准")
    String verb_declined();
}
