package cn.yuanqi.financing;

import cn.yuanqi.billing.Ageing;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people call the constants of financing; English stands in {@code messages/fincode_en.properties}. */
@MessageBundle(value = "fincode", locale = "zh-CN")
public interface FinancingNames {
    @Message("{#switch kind}{#case CREDIT}信用贷款{#case SUPPLY_CHAIN_RECEIVABLE}供应链应收账款{#case INVENTORY_PLEDGE}存货质押{#case GUARANTEED}担保贷款{/switch}")
    String kindOf(ProductKind kind);
    @Message("{#switch repricing}{#case FROZEN}固定利率{#case YEARLY}按年重定价{/switch}")
    String repricingOf(Repricing repricing);
    @Message("{#switch method}{#case EQUAL_INSTALMENT}等额本息{#case EQUAL_PRINCIPAL}等额本金{#case INTEREST_FIRST}先息后本{/switch}")
    String methodOf(RepaymentMethod method);
    @Message("{#switch scope}{#case RENT}租金缴付{#case SPACE}面积与人数{#case REPORTS}经营报表{#case INCUBATION}孵化情况{#case COMPLIANCE}环保结论{/switch}")
    String scopeOf(ConsentScope scope);
    @Message("{#switch scope}{#case RENT}按时月数、欠租天数与金额{#case SPACE}现在与一年前的面积、人数{#case REPORTS}园区已接受的收入与利润{#case INCUBATION}所处阶段、入园月数{#case COMPLIANCE}排放结论与未了超标{/switch}")
    String scopeHint(ConsentScope scope);
    @Message("{#switch code}{#case ON_TIME_MONTHS}连续按时缴租月数{#case ARREARS_DAYS}欠租天数{#case OVERDUE_AMOUNT}逾期金额（元）{#case AREA}租用面积（㎡）{#case AREA_YEAR_AGO}一年前面积（㎡）{#case HEADCOUNT}员工人数{#case HEADCOUNT_BEFORE}上一年员工人数{#case REVENUE}最近年度营业收入（元）{#case REVENUE_BEFORE}上一年度营业收入（元）{#case REVENUE_GROWTH}收入增长（%）{#case NET_PROFIT}最近年度净利润（元）{#case STAGE}所处阶段{#case MONTHS_IN_PARK}入园月数{#case VERDICT}环保结论{#case OPEN_EXCEEDANCES}未了超标{/switch}")
    String fact(FactCode code);
    @Message("{#switch code}{#case STAGE}{#switch value}{#case 'LEAD'}意向{#case 'APPLYING'}申请中{#case 'INCUBATING'}在孵{#case 'GRADUATED'}毕业{#case 'LEFT'}离园{#case 'TENANT'}租户{/switch}{#case VERDICT}{#switch value}{#case 'COMPLIANT'}达标{#case 'WARNING'}预警{#case 'EXCEEDED'}超标{#case 'CANNOT_JUDGE'}无法判定{#case 'NOT_MONITORED'}未纳入监测{/switch}{#else}{value}{/switch}")
    String valueOf(FactCode code, String value);
    @Message("{#switch source}{#case 'billing'}账单与收款{#case 'leasing'}租约{#case 'register'}企业名录{#case 'reports'}已接受的报表{#case 'compliance'}环保判定{/switch}")
    String sourceOf(String source);
    @Message("{#switch side}{#case APPLICANT}企业{#case LENDER}金融机构{#case MACHINE}系统{/switch}")
    String side(ApplicationStatus.Side side);
    @Message("{#switch deed}{#case 'ENTERED'}填写申请{#case 'SUBMITTED'}提交{#case 'REVIEWED'}受理审查{#case 'ASKED'}要求补充{#case 'ANSWERED'}答复补充{#case 'APPROVAL_GIVEN'}给出一份批准{#case 'APPROVED'}批准{#case 'DECLINED'}未批准{#case 'WITHDRAWN'}撤回{#case 'ACCEPTED'}接受批准{#case 'CONDITION_MET'}前提条件落实{#case 'DISBURSED'}放款{#case 'REPAID'}首次还款{#case 'CLOSED'}结清{#case 'EXPIRED'}批准过期{/switch}")
    String deed(String deed);
    @Message("{#switch bucket}{#case CURRENT}未逾期{#case DAYS_1_30}逾期 1–30 天{#case DAYS_31_60}逾期 31–60 天{#case DAYS_61_90}逾期 61–90 天{#case OVER_90}逾期 90 天以上{/switch}")
    String bucketOf(Ageing bucket);
    @Message("{#switch purpose}{#case 'PASSPORT'}查看了信用档案{#case 'SCORE'}计算了评分{#case 'WARNING'}查看了预警{/switch}")
    String lookOf(String purpose);
    @Message("{#switch status}{#case PROPOSED}待批准{#case APPROVED}已批准{#case DECLINED}未批准{#case ENDED}已结束{/switch}")
    String presence(LenderPresence.Status status);
    @Message("{#switch kind}{#case RENT_IN_ARREARS}早期预警：企业拖欠园区租金。{#case WATER_EXCEEDED}早期预警：企业排放超标。{/switch}")
    String warning(Warning.Kind kind);
    @Message("{#switch lpr}{#case Y1}一年期 LPR{#case Y5}五年期以上 LPR{/switch}加 {spread} 个基点")
    String rateMade(LprTerm lpr, int spread);
}
