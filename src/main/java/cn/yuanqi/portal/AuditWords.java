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
    @Message("数采仪指令")
    String noun_LoggerCommand();
    @Message("手工监测结果")
    String noun_LabResult();
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
    @Message("水电表")
    String noun_Meter();
    @Message("抄表读数")
    String noun_MeterReading();
    @Message("水电价格")
    String noun_Tariff();
    @Message("账单")
    String noun_Invoice();
    @Message("付款")
    String noun_Payment();
    @Message("材料")
    String noun_Document();
    @Message("经营报告")
    String noun_Report();
    @Message("填报任务")
    String noun_ReportCampaign();
    @Message("报表")
    String noun_ReportForm();
    @Message("材料文件")
    String noun_DocumentVersion();
    @Message("联系记录")
    String noun_Contact();
    @Message("入驻申请")
    String noun_EntryApplication();
    @Message("入驻申请入口")
    String noun_EntryDoor();
    @Message("规则条件")
    String noun_RuleLine();
    @Message("税务发票")
    String noun_TaxInvoice();
    @Message("开票抬头")
    String noun_TaxTitle();
    @Message("付款凭证")
    String noun_PaymentProof();
    @Message("押金流水")
    String noun_DepositEntry();
    @Message("优惠")
    String noun_Incentive();
    @Message("租约版本")
    String noun_LeaseVersion();
    @Message("企业表格")
    String noun_ImportJob();
    @Message("新增了")
    String verb_CREATED();
    @Message("下达了")
    String verb_ordered();
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

    @Message("查看了联系方式")
    String verb_revealed();

    @Message("导出了个人信息")
    String verb_handedOut();
    @Message("导入了")
    String verb_imported();
    @Message("下载了")
    String verb_downloaded();
    @Message("完成了")
    String verb_completed();
    @Message("重新打开了")
    String verb_reopened();
    @Message("填写了")
    String verb_drafted();
    @Message("重新发送了")
    String verb_resent();
    @Message("核对了")
    String verb_confirmed();
    @Message("拒绝了")
    String verb_refused();
    @Message("拆分了")
    String verb_split();
    @Message("合并了")
    String verb_merged();
    @Message("变更了")
    String verb_amended();
    @Message("办理了腾退：")
    String verb_vacated();
    @Message("{what}：{of}")
    String about(String what, String of);
    @Message("{value} {unit}")
    String measured(String value, String unit);
    @Message("{value}（已确认无误）")
    String affirmed(String value);
    @Message("无人处理时的告知")
    String noun_EscalationStep();
    @Message("日均判定")
    String noun_FactorVerdict();
    @Message("评论了")
    String verb_commented();
    @Message("交办了")
    String verb_assigned();
    @Message("升级告知了")
    String verb_escalated();
    @Message("修订了")
    String verb_revised();
    @Message("人工关闭了")
    String verb_dismissed();
    @Message("可疑数据规则")
    String noun_SuspicionSetting();
}
