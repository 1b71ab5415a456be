package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the values in the audit are called; English stands in {@code messages/auditvalue_en.properties}. */
@MessageBundle(value = "auditvalue", locale = "zh-CN")
public interface AuditValueWords {
    @Message("线索")
    String value_LEAD();
    @Message("申请入驻")
    String value_APPLYING();
    @Message("在孵")
    String value_INCUBATING();
    @Message("毕业")
    String value_GRADUATED();
    @Message("退出")
    String value_LEFT();
    @Message("租户")
    String value_TENANT();
    @Message("科技")
    String value_TECH();
    @Message("电商")
    String value_ECOMMERCE();
    @Message("健康")
    String value_HEALTH();
    @Message("制造")
    String value_MANUFACTURING();
    @Message("服务")
    String value_SERVICE();
    @Message("园区运营")
    String value_OPERATOR();
    @Message("园区领导")
    String value_LEADER();
    @Message("环保专员")
    String value_OFFICER();
    @Message("企业负责人")
    String value_OWNER();
    @Message("企业经办")
    String value_CLERK();
    @Message("信贷审查")
    String value_REVIEWER();
    @Message("信贷审批")
    String value_APPROVER();
    @Message("启用")
    String value_ACTIVE();
    @Message("停用")
    String value_SUSPENDED();
    @Message("已采纳")
    String value_ACCEPTED();
    @Message("已提交")
    String value_SUBMITTED();
    @Message("已退回")
    String value_RETURNED();
    @Message("瞬时")
    String value_INSTANT();
    @Message("小时均值")
    String value_HOUR();
    @Message("日均值")
    String value_DAY();
    @Message("草稿")
    String value_DRAFT();
    @Message("已开具")
    String value_ISSUED();
    @Message("部分支付")
    String value_PARTIALLY_PAID();
    @Message("已付清")
    String value_PAID();
    @Message("已作废")
    String value_VOID();
    @Message("已到账")
    String value_RECEIVED();
    @Message("已退款")
    String value_REFUNDED();
    @Message("银行转账")
    String value_BANK_TRANSFER();
    @Message("现金")
    String value_CASH();
    @Message("刷卡")
    String value_CARD();
    @Message("支付宝")
    String value_ALIPAY();
    @Message("微信")
    String value_WECHAT();
    @Message("其他")
    String value_OTHER();
    @Message("租金")
    String value_RENT();
    @Message("物业费")
    String value_PROPERTY_FEE();
    @Message("押金")
    String value_DEPOSIT();
    @Message("滞纳金")
    String value_LATE_FEE();
    @Message("已租")
    String value_LET();
    @Message("预留")
    String value_RESERVED();
    @Message("办公室")
    String value_OFFICE();
    @Message("工位")
    String value_DESK();
    @Message("厂房")
    String value_WORKSHOP();
    @Message("仓库")
    String value_WAREHOUSE();
    @Message("商铺")
    String value_SHOP();
    @Message("车位")
    String value_PARKING();
    @Message("拆分")
    String value_SPLIT();
    @Message("合并")
    String value_MERGER();
    @Message("已批准")
    String value_APPROVED();
    @Message("已驳回")
    String value_REJECTED();
    @Message("已终止")
    String value_TERMINATED();
    @Message("待处理")
    String value_OPEN();
    @Message("处理中")
    String value_IN_PROGRESS();
    @Message("等待企业")
    String value_WAITING_FOR_ENTERPRISE();
    @Message("已完成")
    String value_DONE();
    @Message("已取消")
    String value_CANCELLED();
    @Message("已重开")
    String value_REOPENED();
    @Message("平台管理员")
    String value_PLATFORM_ADMIN();
    @Message("贷项冲抵")
    String value_CREDIT_NOTE();
    @Message("营业执照")
    String value_BUSINESS_LICENCE();
    @Message("高新技术企业证书")
    String value_HIGH_TECH_CERTIFICATE();
    @Message("其他证书")
    String value_OTHER_CERTIFICATE();
    @Message("许可证")
    String value_PERMIT();
    @Message("合同")
    String value_CONTRACT();
    @Message("财务报表")
    String value_FINANCIAL_STATEMENT();
    @Message("投资协议")
    String value_INVESTMENT_AGREEMENT();
    @Message("到账凭证")
    String value_PAYMENT_PROOF();
    @Message("入孵")
    String value_INCUBATION();
    @Message("毕业")
    String value_GRADUATION();
    @Message("全部满足")
    String value_ALL();
    @Message("满足其一")
    String value_ANY();
    @Message("年报")
    String value_YEARLY();
    @Message("季报")
    String value_QUARTERLY();
    @Message("待填报")
    String value_Report_OPEN();
    @Message("%")
    String value_Report_PERCENT();
    @Message("待核验")
    String value_Incentive_OPEN();
    @Message("金额")
    String value_MONEY();
    @Message("数量")
    String value_COUNT();
    @Message("百分比")
    String value_PERCENT();
    @Message("文字")
    String value_TEXT();
    @Message("元")
    String value_CNY();
    @Message("万元")
    String value_CNY_10K();
    @Message("人")
    String value_PERSONS();
    @Message("件")
    String value_PIECES();
    @Message("无")
    String value_NONE();
    @Message("各期相加")
    String value_SUM();
    @Message("取最后一期")
    String value_LAST();
    @Message("导入")
    String value_Report_import();
    @Message("企业填报")
    String value_Report_enterprise();
    @Message("租满期限")
    String value_TERM();
    @Message("税收")
    String value_TAX();
    @Message("营收")
    String value_REVENUE();
    @Message("人数")
    String value_HEADCOUNT();
    @Message("已兑现")
    String value_KEPT();
    @Message("未兑现")
    String value_BROKEN();
    @Message("审核中")
    String value_IN_REVIEW();
    @Message("按日历天数")
    String value_CALENDAR_DAYS();
    @Message("年租金按 365 天折算")
    String value_MONTH_12_365();
    @Message("待核对")
    String value_PENDING();
    @Message("已确认")
    String value_CONFIRMED();
    @Message("已拒绝")
    String value_REFUSED();
    @Message("邮箱未验证")
    String value_UNCONFIRMED();
    @Message("待园区处理")
    String value_WAITING();
    @Message("未通过")
    String value_DECLINED();
    @Message("走访")
    String value_VISIT();
    @Message("电话")
    String value_CALL();
    @Message("邮件")
    String value_MAIL();
    @Message("会议")
    String value_MEETING();
    @Message("特殊领域")
    String value_SPECIAL_FIELD();
    @Message("被合并")
    String value_MERGED();
    @Message("被收购")
    String value_ACQUIRED();
    @Message("上市")
    String value_LISTED();
    @Message("约定")
    String value_AGREED();
    @Message("补足")
    String value_TOPPED_UP();
    @Message("抵扣")
    String value_APPLIED();
    @Message("成立年限")
    String value_FOUNDED_WITHIN();
    @Message("在孵时间")
    String value_STAY_WITHIN();
    @Message("高新技术企业")
    String value_HIGH_TECH();
    @Message("累计风险投资")
    String value_VENTURE_OVER();
    @Message("连续两年营收")
    String value_REVENUE_OVER();
    @Message("并购或上市")
    String value_EXIT();
    @Message("违约金")
    String value_PENALTY();
    @Message("优惠追回")
    String value_CLAW_BACK();
    @Message("元/㎡·天")
    String value_SQM_DAY();
    @Message("元/㎡·月")
    String value_SQM_MONTH();
    @Message("元/月")
    String value_FIXED_MONTH();
    @Message("水")
    String value_WATER();
    @Message("电")
    String value_POWER();
    @Message("按月")
    String value_MONTH();
    @Message("按年")
    String value_YEAR();
    @Message("按次")
    String value_READING();
    @Message("抄表")
    String value_REGULAR();
    @Message("首次")
    String value_FIRST();
    @Message("最终")
    String value_FINAL();
    @Message("预警")
    String value_PRE_ALARM();
    @Message("小时超限")
    String value_WARNING();
    @Message("日均超标")
    String value_EXCEEDED();
    @Message("离线")
    String value_OFFLINE();
    @Message("数据可疑")
    String value_SUSPICIOUS();
}
