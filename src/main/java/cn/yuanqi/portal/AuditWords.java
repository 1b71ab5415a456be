package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the audit's pages and its kinds of subjects and deeds; English stands in {@code messages/audit_en.properties}. */
@MessageBundle(value = "audit", locale = "zh-CN")
public interface AuditWords {
    @Message("变更记录")
    String title();
    @Message("谁在什么时候改了什么，最新的在前。记录随变更一同写入，不可修改。")
    String state();
    @Message("动态")
    String history();
    @Message("这家企业的每一次变更，最新的在前。")
    String historyState();
    @Message("系统")
    String machine();
    @Message("对象")
    String what();
    @Message("全部对象")
    String anything();
    @Message("操作人")
    String person();
    @Message("姓名或邮箱")
    String personHint();
    @Message("从")
    String from();
    @Message("到")
    String to();
    @Message("查找")
    String find();
    @Message("清除条件")
    String clear();
    @Message("还没有变更记录")
    String none();
    @Message("登记、修改、审批等操作一经发生，就会出现在这里。")
    String noneText();
    @Message("没有符合条件的记录")
    String noneFound();
    @Message("换一个时间段或操作人，或清除条件。")
    String noneFoundText();
    @Message("查看全部 {count} 项")
    String whole(int count);
    @Message("（空）")
    String empty();
    @Message("是")
    String yes();
    @Message("否")
    String no();
    @Message("更早的记录")
    String older();
    @Message("回到最新")
    String newest();
    @Message("原值")
    String before();
    @Message("新值")
    String after();
    @Message("改为")
    String becomes();
    @Message("格式不正确")
    String badValue();
    @Message("、")
    String listGap();
    @Message("企业")
    String noun_Enterprise();
    @Message("年度报告")
    String noun_YearlyReport();
    @Message("填报")
    String noun_EnterpriseReport();
    @Message("园区")
    String noun_Park();
    @Message("成员")
    String noun_Membership();
    @Message("邀请")
    String noun_Invitation();
    @Message("排口")
    String noun_Outlet();
    @Message("预警规则")
    String noun_PreAlarmRule();
    @Message("报警")
    String noun_Alert();
    @Message("入驻审批")
    String noun_Approval();
    @Message("认定事实")
    String noun_RecordedFact();
    @Message("规则集")
    String noun_RuleSet();
    @Message("楼宇")
    String noun_Building();
    @Message("房源")
    String noun_Unit();
    @Message("房源拆并")
    String noun_UnitLineage();
    @Message("占用")
    String noun_Hold();
    @Message("租约")
    String noun_Lease();
    @Message("账单")
    String noun_Invoice();
    @Message("账单明细")
    String noun_InvoiceLine();
    @Message("付款")
    String noun_Payment();
    @Message("核销")
    String noun_PaymentAllocation();
    @Message("滞纳金")
    String noun_LateFeeLine();
    @Message("材料")
    String noun_Document();
    @Message("材料")
    String noun_EnterpriseDocument();
    @Message("联系人")
    String noun_Contact();
    @Message("服务申请")
    String noun_Request();
    @Message("融资申请")
    String noun_Application();
    @Message("融资产品")
    String noun_Product();
    @Message("贷款")
    String noun_Loan();
    @Message("授权")
    String noun_Consent();
    @Message("检查")
    String noun_Inspection();
    @Message("整改")
    String noun_Rectification();
    @Message("新增了")
    String verb_CREATED();
    @Message("修改了")
    String verb_CHANGED();
    @Message("删除了")
    String verb_REMOVED();
    @Message("调整了阶段：")
    String verb_moved();
    @Message("接受了")
    String verb_accepted();
    @Message("撤回了")
    String verb_revoked();
    @Message("终止了")
    String verb_ended();
    @Message("确认了")
    String verb_acknowledged();
    @Message("批准了")
    String verb_approved();
    @Message("驳回了")
    String verb_rejected();
    @Message("提交了")
    String verb_submitted();
    @Message("签订了")
    String verb_signed();
    @Message("终止了")
    String verb_terminated();
    @Message("取消了")
    String verb_cancelled();
    @Message("撤回了")
    String verb_withdrawn();
    @Message("退回了")
    String verb_returned();

    @Message("改期")
    String verb_rescheduled();
    @Message("支付了")
    String verb_paid();
    @Message("退款：")
    String verb_refunded();
    @Message("开具了")
    String verb_issued();
    @Message("作废了")
    String verb_voided();
    @Message("查看了")
    String verb_viewed();
    @Message("导出了")
    String verb_exported();
    @Message("导入了")
    String verb_imported();
    @Message("下载了")
    String verb_downloaded();
    @Message("完成了")
    String verb_completed();
    @Message("重新打开了")
    String verb_reopened();
}
