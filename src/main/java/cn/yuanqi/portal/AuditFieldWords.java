package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the fields in the audit are called; English stands in {@code messages/auditfield_en.properties}. */
@MessageBundle(value = "auditfield", locale = "zh-CN")
public interface AuditFieldWords {
    @Message("名称")
    String field_name();
    @Message("统一社会信用代码")
    String field_creditCode();
    @Message("行业")
    String field_industry();
    @Message("成立日期")
    String field_foundedOn();
    @Message("入驻日期")
    String field_enteredOn();
    @Message("注册资本（元）")
    String field_registeredCapital();
    @Message("法定代表人")
    String field_legalRepresentative();
    @Message("电话")
    String field_phone();
    @Message("从业人数")
    String field_headcount();
    @Message("状态")
    String field_status();
    @Message("类别")
    String field_categories();
    @Message("邮箱")
    String field_email();
    @Message("角色")
    String field_role();
    @Message("邀请时间")
    String field_invitedAt();
    @Message("失效时间")
    String field_expiresAt();
    @Message("接受时间")
    String field_acceptedAt();
    @Message("撤回时间")
    String field_revokedAt();
    @Message("起始")
    String field_since();
    @Message("结束时间")
    String field_endedAt();
    @Message("时区")
    String field_zone();
    @Message("演示园区")
    String field_demo();
    @Message("编号")
    String field_code();
    @Message("直接排放")
    String field_directDischarge();
    @Message("实时上报间隔（秒）")
    String field_realtimeSeconds();
    @Message("离线判定倍数")
    String field_offlineFactor();
    @Message("有效日所需小时数")
    String field_validHours();
    @Message("数采仪编号（MN）")
    String field_logger_mn();
    @Message("数采仪密码")
    String field_logger_password();
    @Message("启用数采仪")
    String field_logger_enabled();
    @Message("自动补传")
    String field_logger_backfill();
    @Message("状态")
    String field_state();
    @Message("请求编号")
    String field_qn();
    @Message("下达时间")
    String field_orderedAt();
    @Message("下达人")
    String field_orderedBy();
    @Message("下达人姓名")
    String field_orderer();
    @Message("返回码")
    String field_answerCode();
    @Message("收到条数")
    String field_received();
    @Message("排口")
    String field_outletId();
    @Message("行数")
    String field_rows();
    @Message("平面图横坐标")
    String field_planX();
    @Message("平面图纵坐标")
    String field_planY();
    @Message("监测因子")
    String field_factors();
    @Message("限值")
    String field_limits();
    @Message("因子")
    String field_factor();
    @Message("时段")
    String field_basis();
    @Message("下限")
    String field_lower();
    @Message("上限")
    String field_upper();
    @Message("依据")
    String field_source();
    @Message("生效日")
    String field_validFrom();
    @Message("失效日")
    String field_validTo();
    @Message("单位")
    String field_unit();
    @Message("平息所需次数")
    String field_calmValues();
    @Message("平息所需比例（%）")
    String field_calmPercent();
    @Message("有效分钟数")
    String field_freshMinutes();
    @Message("确认时间")
    String field_acknowledgedAt();
    @Message("年份")
    String field_year();
    @Message("营业收入（元）")
    String field_revenue();
    @Message("金额（元）")
    String field_amount();
    @Message("税额（元）")
    String field_tax();
    @Message("税率")
    String field_taxRate();
    @Message("已付（元）")
    String field_paid();
    @Message("付款日期")
    String field_paidOn();
    @Message("付款方式")
    String field_method();
    @Message("流水号")
    String field_reference();
    @Message("已核销（元）")
    String field_allocated();
    @Message("已退款（元）")
    String field_refunded();
    @Message("退款日期")
    String field_refundedOn();
    @Message("退款原因")
    String field_refundReason();
    @Message("编号")
    String field_number();
    @Message("起")
    String field_from();
    @Message("止")
    String field_to();
    @Message("到期日")
    String field_dueOn();
    @Message("开票日")
    String field_issuedOn();
    @Message("作废原因")
    String field_voidReason();
    @Message("每日滞纳金（%）")
    String field_lateFeePercent();
    @Message("宽限天数")
    String field_graceDays();
    @Message("计入日期")
    String field_countsOn();
    @Message("类型")
    String field_kind();
    @Message("备注")
    String field_note();
    @Message("说明")
    String field_label();
    @Message("地址")
    String field_address();
    @Message("可出租")
    String field_lettable();
    @Message("楼层")
    String field_floors();
    @Message("楼层")
    String field_floor();
    @Message("面积（㎡）")
    String field_areaSqm();
    @Message("标题")
    String field_title();
    @Message("原因")
    String field_reason();
    @Message("时间")
    String field_at();
    @Message("撤回时间")
    String field_withdrawnAt();
    @Message("以运营身份")
    String field_asOperator();
    @Message("以领导身份")
    String field_asLeader();
    @Message("成立")
    String field_holds();
    @Message("凭据")
    String field_document();
    @Message("仅供参考")
    String field_advisory();
    @Message("条款")
    String field_lines();
    @Message("序号")
    String field_position();
    @Message("日期")
    String field_day();
    @Message("开始日期")
    String field_startsOn();
    @Message("结束日期")
    String field_endsOn();
    @Message("押金月数")
    String field_depositMonths();
    @Message("付款周期（月）")
    String field_paymentMonths();
    @Message("付款日")
    String field_dueDay();
    @Message("单价")
    String field_price();
    @Message("评分")
    String field_rating();
    @Message("说明")
    String field_comment();
    @Message("仅园区可见")
    String field_internal();
    @Message("抄表日期")
    String field_readOn();
    @Message("读数")
    String field_value();
    @Message("抄表人")
    String field_reader();
    @Message("倍率")
    String field_multiplier();
    @Message("表盘位数")
    String field_digits();
    @Message("安装日期")
    String field_installedOn();
    @Message("拆除日期")
    String field_removedOn();
    @Message("过零")
    String field_rolledOver();
    @Message("已核对")
    String field_confirmed();
    @Message("阶梯周期")
    String field_span();
    @Message("付款期限（天）")
    String field_dueDays();
    @Message("读数种类")
    String field_sort();
    @Message("登记时间")
    String field_enteredAt();
    @Message("阶梯")
    String field_tiers();
    @Message("负责人")
    String field_assignedTo();
    @Message("分钟")
    String field_minutes();
    @Message("日均值")
    String field_dayMean();
    @Message("连续超限次数")
    String field_openValues();
    @Message("超限持续（秒）")
    String field_openSeconds();
    @Message("恒值时长（分钟）")
    String field_constantMinutes();
    @Message("连续零值或负值次数")
    String field_notPositiveValues();
    @Message("允许零值")
    String field_zeroAllowed();
    @Message("突变（%）")
    String field_jumpPercent();
    @Message("日均与小时均值偏差（%）")
    String field_meanPercent();
    @Message("排放量偏差（%）")
    String field_massPercent();
}
