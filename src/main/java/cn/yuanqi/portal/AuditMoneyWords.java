package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the subjects, fields and constants of financing. */
@MessageBundle(value = "auditmoney", locale = "zh-CN")
public interface AuditMoneyWords {
    @Message("融资抵质押物")
    String noun_Collateral();
    @Message("信息授权")
    String noun_Consent();
    @Message("融资申请")
    String noun_FinancingApplication();
    @Message("融资审批意见")
    String noun_FinancingApproval();
    @Message("放款前提条件")
    String noun_FinancingCondition();
    @Message("融资材料")
    String noun_FinancingDocument();
    @Message("融资审查意见")
    String noun_FinancingReview();
    @Message("金融机构入园")
    String noun_LenderPresence();
    @Message("贷款")
    String noun_Loan();
    @Message("贷款还款")
    String noun_LoanRepayment();
    @Message("融资产品")
    String noun_Product();
    @Message("给出授权")
    String verb_given();
    @Message("给出一份批准")
    String verb_approvedInPart();
    @Message("落实前提条件")
    String verb_met();
    @Message("提出入园")
    String verb_proposed();
    @Message("放款")
    String verb_disbursed();
    @Message("登记还款")
    String verb_repaid();
    @Message("重新定价")
    String verb_repriced();
    @Message("开办")
    String verb_opened();
    @Message("受理审查")
    String verb_reviewed();
    @Message("答复补充")
    String verb_answered();
    @Message("填写")
    String verb_entered();
    @Message("过期")
    String verb_expired();
    @Message("结清")
    String verb_closed();
    @Message("认定价值（元）")
    String field_accepted();
    @Message("申请")
    String field_applicationId();
    @Message("货物")
    String field_goods();
    @Message("折扣率（%）")
    String field_haircut();
    @Message("付款人或仓库")
    String field_holder();
    @Message("数量")
    String field_quantity();
    @Message("授权时间")
    String field_givenAt();
    @Message("授权人")
    String field_givenBy();
    @Message("撤销人")
    String field_revokedBy();
    @Message("授权范围")
    String field_scope();
    @Message("批准金额（元）")
    String field_approvedAmount();
    @Message("批准期限（月）")
    String field_approvedMonths();
    @Message("LPR（%）")
    String field_lpr();
    @Message("LPR 发布日")
    String field_lprOn();
    @Message("批准有效至")
    String field_offerUntil();
    @Message("产品")
    String field_productId();
    @Message("用途")
    String field_purpose();
    @Message("补充要求")
    String field_question();
    @Message("期限（月）")
    String field_termMonths();
    @Message("审批轮次")
    String field_round();
    @Message("落实时间")
    String field_metAt();
    @Message("落实登记人")
    String field_metBy();
    @Message("内容")
    String field_text();
    @Message("添加时间")
    String field_addedAt();
    @Message("添加人")
    String field_addedBy();
    @Message("移除时间")
    String field_removedAt();
    @Message("移除人")
    String field_removedBy();
    @Message("材料类型")
    String field_type();
    @Message("满分")
    String field_most();
    @Message("得分")
    String field_points();
    @Message("审查建议")
    String field_recommendation();
    @Message("评分明细")
    String field_score();
    @Message("提出时间")
    String field_proposedAt();
    @Message("提出人")
    String field_proposedBy();
    @Message("结清日")
    String field_closedOn();
    @Message("放款日")
    String field_disbursedOn();
    @Message("定价日")
    String field_pricedOn();
    @Message("本金（元）")
    String field_principal();
    @Message("已还本金（元）")
    String field_repaid();
    @Message("重定价方式")
    String field_repricing();
    @Message("加点（基点）")
    String field_spreadBp();
    @Message("提前还本（元）")
    String field_early();
    @Message("利息（元）")
    String field_interest();
    @Message("贷款")
    String field_loanId();
    @Message("审批档")
    String field_bands();
    @Message("所需材料")
    String field_documents();
    @Message("最高金额（元）")
    String field_maxAmount();
    @Message("最长期限（月）")
    String field_maxMonths();
    @Message("最低金额（元）")
    String field_minAmount();
    @Message("最低覆盖倍数")
    String field_minCoverage();
    @Message("最短期限（月）")
    String field_minMonths();
    @Message("批准有效天数")
    String field_offerDays();
    @Message("评分卡")
    String field_scorecard();
    @Message("建议批准")
    String value_APPROVE();
    @Message("建议不批准")
    String value_DECLINE();
    @Message("银行流水")
    String value_BANK_STATEMENT();
    @Message("股东会或董事会决议")
    String value_BOARD_RESOLUTION();
    @Message("已结清")
    String value_CLOSED();
    @Message("信用贷款")
    String value_CREDIT();
    @Message("已放款")
    String value_DISBURSED();
    @Message("已结束")
    String value_ENDED();
    @Message("等额本息")
    String value_EQUAL_INSTALMENT();
    @Message("等额本金")
    String value_EQUAL_PRINCIPAL();
    @Message("已过期")
    String value_EXPIRED();
    @Message("固定利率")
    String value_FROZEN();
    @Message("担保文件")
    String value_GUARANTEE();
    @Message("担保贷款")
    String value_GUARANTEED();
    @Message("待补充")
    String value_INFO_REQUESTED();
    @Message("先息后本")
    String value_INTEREST_FIRST();
    @Message("存货质押")
    String value_INVENTORY_PLEDGE();
    @Message("待批准")
    String value_PROPOSED();
    @Message("应收账款")
    String value_RECEIVABLE();
    @Message("还款中")
    String value_REPAYING();
    @Message("存货批次")
    String value_STOCK_LOT();
    @Message("供应链应收账款")
    String value_SUPPLY_CHAIN_RECEIVABLE();
    @Message("纳税申报表")
    String value_TAX_RETURN();
    @Message("贸易合同")
    String value_TRADE_CONTRACT();
    @Message("贸易发票")
    String value_TRADE_INVOICE();
    @Message("仓单")
    String value_WAREHOUSE_RECEIPT();
}
