package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the fields of entries, reports, documents and contracts are called in the audit, beside {@link AuditFieldWords};
 * a name that means something else of one kind of subject leads with that. English stands in
 * {@code messages/auditterm_en.properties}.
 */
@MessageBundle(value = "auditterm", locale = "zh-CN")
public interface AuditTermWords {
    @Message("入账时间")
    String field_bookedAt();
    @Message("入账人")
    String field_bookedBy();
    @Message("退款人")
    String field_refundedBy();
    @Message("账单")
    String field_invoiceId();
    @Message("企业")
    String field_enterpriseId();
    @Message("开票日期")
    String field_madeOn();
    @Message("文件")
    String field_fileId();
    @Message("纳税人识别号")
    String field_taxpayerNumber();
    @Message("开户行")
    String field_bank();
    @Message("账号")
    String field_account();
    @Message("签发日期")
    String field_issuedOn();
    @Message("有效期至")
    String field_expiresOn();
    @Message("撤回人")
    String field_withdrawnBy();
    @Message("撤回原因")
    String field_withdrawnWhy();
    @Message("材料")
    String field_documentId();
    @Message("阶段")
    String field_stageId();
    @Message("序号")
    String field_place();
    @Message("人员")
    String field_personId();
    @Message("联系日期")
    String field_contactOn();
    @Message("联系对象")
    String field_withWhom();
    @Message("下一步")
    String field_nextStep();
    @Message("完成时间")
    String field_doneAt();
    @Message("完成人")
    String field_doneBy();
    @Message("填写时间")
    String field_writtenAt();
    @Message("填写人")
    String field_writtenBy();
    @Message("更正时间")
    String field_correctedAt();
    @Message("状态")
    String field_state();
    @Message("企业名称")
    String field_company();
    @Message("联系人")
    String field_contactName();
    @Message("邮箱")
    String field_mail();
    @Message("主营业务")
    String field_business();
    @Message("所需面积（㎡）")
    String field_spaceSqm();
    @Message("拟入驻日期")
    String field_wantedFrom();
    @Message("人数")
    String field_people();
    @Message("同意时间")
    String field_consentedAt();
    @Message("发送时间")
    String field_sentAt();
    @Message("确认时间")
    String field_confirmedAt();
    @Message("决定时间")
    String field_decidedAt();
    @Message("决定人")
    String field_decidedBy();
    @Message("开放申请")
    String field_open();
    @Message("每日上限")
    String field_dailyCap();
    @Message("记录时间")
    String field_recordedAt();
    @Message("记录人")
    String field_recordedBy();
    @Message("规则集")
    String field_ruleSetId();
    @Message("条件")
    String field_RuleLine_code();
    @Message("月数")
    String field_months();
    @Message("特殊领域月数")
    String field_specialMonths();
    @Message("年数")
    String field_years();
    @Message("版本")
    String field_RuleSet_version();
    @Message("满足方式")
    String field_match();
    @Message("填报任务")
    String field_campaignId();
    @Message("报表")
    String field_form();
    @Message("报表")
    String field_ReportForm_code();
    @Message("起用报告期")
    String field_ReportForm_validFrom();
    @Message("报表版本")
    String field_formVersion();
    @Message("报告期")
    String field_period();
    @Message("年度")
    String field_reportYear();
    @Message("版次")
    String field_revision();
    @Message("采纳的版次")
    String field_acceptedRevision();
    @Message("来源")
    String field_Report_source();
    @Message("开放日期")
    String field_openedOn();
    @Message("开立时间")
    String field_openedAt();
    @Message("开立人")
    String field_openedBy();
    @Message("中文标题")
    String field_titleZh();
    @Message("英文标题")
    String field_titleEn();
    @Message("编制时间")
    String field_madeAt();
    @Message("编制人")
    String field_madeBy();
    @Message("必填")
    String field_required();
    @Message("可为负数")
    String field_signed();
    @Message("中文填报说明")
    String field_noteZh();
    @Message("英文填报说明")
    String field_noteEn();
    @Message("汇总方式")
    String field_aggregation();
    @Message("排口")
    String field_outletId();
    @Message("金融机构")
    String field_institutionId();
    @Message("邀请人")
    String field_invitedBy();
    @Message("已发邀请信")
    String field_letters();
    @Message("租约")
    String field_leaseId();
    @Message("余额（元）")
    String field_balance();
    @Message("日期")
    String field_on();
    @Message("经办人")
    String field_by();
    @Message("比例（%）")
    String field_percent();
    @Message("承诺")
    String field_promise();
    @Message("承诺内容")
    String field_wording();
    @Message("证明方式")
    String field_evidence();
    @Message("核验日期")
    String field_reviewOn();
    @Message("核验结果")
    String field_outcome();
    @Message("追回金额（元）")
    String field_clawBack();
    @Message("腾退日期")
    String field_vacatedOn();
    @Message("终止日期")
    String field_terminatedOn();
    @Message("原对象")
    String field_predecessorId();
    @Message("新对象")
    String field_successorId();
    @Message("生效日期")
    String field_effectiveFrom();
    @Message("不足月计费")
    String field_proration();
    @Message("押金（元）")
    String field_depositAmount();
    @Message("每日滞纳金（%）")
    String field_lateFeePercentPerDay();
    @Message("逾期占用费率（%）")
    String field_holdoverPercent();
    @Message("提交时间")
    String field_submittedAt();
    @Message("提交人")
    String field_submittedBy();
    @Message("租金递增")
    String field_escalations();
    @Message("免租期")
    String field_freePeriods();
    @Message("对应条款")
    String field_line();
    @Message("房源")
    String field_unitId();
    @Message("登记时间")
    String field_takenAt();
    @Message("登记人")
    String field_takenBy();
    @Message("取消时间")
    String field_cancelledAt();
    @Message("楼宇")
    String field_buildingId();
    @Message("类别")
    String field_category();
    @Message("文件名")
    String field_fileName();
    @Message("数据行")
    String field_rows();
    @Message("新增")
    String field_created();
    @Message("更新")
    String field_updated();
    @Message("不变")
    String field_unchanged();
    @Message("错误")
    String field_rejected();
    @Message("条件")
    String field_RuleSet_row_code();
    @Message("填报项")
    String field_ReportForm_lines();
    @Message("条件")
    String field_conditions();
}
