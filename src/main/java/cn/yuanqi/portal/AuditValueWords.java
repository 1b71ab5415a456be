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
}
