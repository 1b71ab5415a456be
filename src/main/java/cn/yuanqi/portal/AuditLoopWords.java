package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the facts of rectification and inspection; English stands in {@code messages/auditloop_en.properties}. */
@MessageBundle(value = "auditloop", locale = "zh-CN")
public interface AuditLoopWords {
    @Message("整改通知")
    String noun_Rectification();
    @Message("现场检查")
    String noun_Inspection();
    @Message("检查设置")
    String noun_InspectionSetting();
    @Message("检查清单")
    String noun_ChecklistItem();
    @Message("整改要求")
    String field_demand();
    @Message("退回次数")
    String field_round();
    @Message("答复时间")
    String field_answeredAt();
    @Message("检查")
    String field_inspectionId();
    @Message("答复")
    String field_answer();
    @Message("复查所见")
    String field_Rectification_finding();
    @Message("开始时间")
    String field_startedAt();
    @Message("检查人")
    String field_startedBy();
    @Message("完成时间")
    String field_finishedAt();
    @Message("完成人")
    String field_finishedBy();
    @Message("检查结论")
    String field_conclusion();
    @Message("签名")
    String field_signatureId();
    @Message("签名人")
    String field_signedName();
    @Message("签名时间")
    String field_signedAt();
    @Message("作废原因")
    String field_discardReason();
    @Message("一次走访的分钟数")
    String field_visitMinutes();
    @Message("文件")
    String field_file();
    @Message("检查清单")
    String field_checklist();
    @Message("待企业整改")
    String value_Rectification_ORDERED();
    @Message("待复查")
    String value_ANSWERED();
    @Message("已关闭")
    String value_CLOSED();
    @Message("进行中")
    String value_Inspection_OPEN();
    @Message("已完成")
    String value_FINISHED();
    @Message("已作废")
    String value_DISCARDED();
    @Message("答复")
    String verb_answered();
    @Message("关闭")
    String verb_closed();
    @Message("开始")
    String verb_started();
    @Message("完成")
    String verb_finished();
    @Message("作废")
    String verb_discarded();
    @Message("填写检查项")
    String verb_answeredItem();
    @Message("拍照")
    String verb_photographed();
    @Message("去掉照片")
    String verb_removedPhoto();

    @Message("审批委托")
    String noun_Delegation();

    @Message("委托")
    String verb_delegated();

    @Message("交接")
    String verb_handedOver();

    @Message("代谁")
    String field_inNameOf();

    @Message("经办人")
    String field_inHandsOf();

    @Message("委托人")
    String field_delegatorId();

    @Message("代理人")
    String field_deputyId();

    @Message("结束原因")
    String field_ending();

    @Message("罚息上浮（%）")
    String field_penaltyPercent();

    @Message("罚息")
    String field_penalty();

    @Message("不再担任")
    String value_MEMBERSHIP();

    @Message("收回")
    String value_REVOKED();
}
