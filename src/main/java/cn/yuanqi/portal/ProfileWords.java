package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that read across rooms; English stands in {@code messages/profile_en.properties}. */
@MessageBundle(value = "profile", locale = "zh-CN")
public interface ProfileWords {

    // profile
    @Message("全部排口都在限值以内。")
    String compliantState();
    @Message("没有登记排口，未纳入在线监测。")
    String notMonitoredState();
    @Message("{sentence}，已持续 {lasted}。")
    String alertState(String sentence, String lasted);
    @Message("没有未关闭的报警；结论及理由见“环保”一节。")
    String unsettledState();
    @Message("修改")
    String edit();

    @Message("概况")
    String overview();

    @Message("人员")
    String people();
    @Message("账单")
    String bills();
    @Message("服务")
    String requests();

    @Message("政策申报")
    String policies();

    @Message("融资")
    String financing();
    @Message("材料")
    String documents();

    @Message("空间与租约")
    String leases();
    @Message("押金与优惠")
    String deposits();
    @Message("环保")
    String environment();
    @Message("整改与检查")
    String rectifications();
    @Message("待整改")
    String owed();
    @Message("动态")
    String history();
    @Message("统一社会信用代码")
    String creditCode();
    @Message("法定代表人")
    String legalRepresentative();
    @Message("联系电话")
    String phone();

    @Message("显示完整信息（将记入操作日志）")
    String reveal();
    @Message("行业")
    String industry();
    @Message("成立日期")
    String foundedOn();
    @Message("入驻日期")
    String enteredOn();
    @Message("注册资本")
    String registeredCapital();
    @Message("从业人数")
    String headcount();
    @Message("营业收入")
    String revenue();
    @Message("{year} 年")
    String yearOf(String year);
    @Message("阶段")
    String life();
    @Message("随表格导入")
    String byImport();
    @Message("线索")
    String stage_LEAD();
    @Message("申请入驻")
    String stage_APPLYING();
    @Message("在孵")
    String stage_INCUBATING();
    @Message("毕业")
    String stage_GRADUATED();
    @Message("退出")
    String stage_LEFT();
    @Message("租户")
    String stage_TENANT();
    @Message("科技")
    String category_TECH();
    @Message("电商")
    String category_ECOMMERCE();
    @Message("健康")
    String category_HEALTH();
    @Message("制造")
    String category_MANUFACTURING();
    @Message("服务")
    String category_SERVICE();
    @Message("自 {when} 起")
    String sinceWhen(String when);
    @Message("数据截至 {clock}")
    String asOf(String clock);
    @Message("排口 {code}")
    String outlet(String code);
    @Message("因子")
    String factor();
    @Message("最新值")
    String latest();
    @Message("时间")
    String time();
    @Message("瞬时限值")
    String instantLimit();
    @Message("日均值")
    String dailyMean();
    @Message("日均限值")
    String dayLimit();
    @Message("状态")
    String status();
    @Message("超过瞬时限值")
    String overLimit();
    @Message("未设限值")
    String noLimit();
    @Message("暂无数据")
    String noValue();
    @Message("未关闭的报警")
    String openAlerts();
    @Message("没有未关闭的报警")
    String noOpenAlerts();
    @Message("已持续 {time}")
    String lasting(String time);
    @Message("走势")
    String trend();
    @Message("近 6 小时 · 实时")
    String trendRaw();
    @Message("近 3 天 · 小时均值")
    String trendHour();
    @Message("近 30 天 · 日均值")
    String trendDay();
    @Message("限值")
    String limit();
    @Message("这段时间没有数据")
    String noTrend();
    @Message("走势图：{factor}")
    String chartOf(String factor);
    @Message("没有排口")
    String noOutlet();
    @Message("为这家企业登记排口并配置数采仪之后，最新值、限值与报警会出现在这里。")
    String noOutletText();
    @Message("判定理由")
    String reasons();
    @Message("日均值超过限值")
    String reason_DAY_OVER();
    @Message("小时均值超过限值")
    String reason_HOUR_OVER();
    @Message("瞬时值超过限值，尚未平息")
    String reason_OPEN_PRE_ALARM();
    @Message("数采仪离线")
    String reason_OFFLINE();
    @Message("有效小时数不足")
    String reason_TOO_FEW_VALID_HOURS();
    @Message("数据带有故障、维护、校准等标记，不能作为依据")
    String reason_INVALID_FLAGS();
    @Message("停产")
    String reason_STOPPED();
    @Message("没有生效的限值")
    String reason_NO_LIMIT();

    // outlets and alerts
    @Message("{total} 个排口，按数采仪编号（MN）排列。")
    String outletsState(long total);
    @Message("排口名称、编号或 MN")
    String searchOutlets();
    @Message("查找")
    String search();
    @Message("企业")
    String enterprise();
    @Message("排口")
    String outletTitle();
    @Message("监测因子")
    String factors();
    @Message("最近来数")
    String heard();
    @Message("在线")
    String isOnline();
    @Message("离线")
    String isOffline();
    @Message("从未来数")
    String neverHeard();
    @Message("没有符合的排口")
    String noOutletFound();
    @Message("换一个词再找，或清空查找条件。")
    String noOutletFoundText();
    @Message("{open} 条未关闭，最新的在前。")
    String alertsState(long open);
    @Message("未关闭")
    String alertsOpen();
    @Message("全部")
    String alertsAll();
    @Message("情况")
    String what();
    @Message("类型")
    String kind();
    @Message("开始")
    String began();
    @Message("持续")
    String duration();
    @Message("已关闭")
    String closed();
    @Message("处理")
    String handling();
    @Message("所有类型")
    String anyKind();
    @Message("没有报警")
    String noAlert();
    @Message("这里列出超限与离线；目前没有符合条件的。")
    String noAlertText();

    @Message("孵化")
    String incubation();
    @Message("经营数据")
    String reports();
    @Message("以表格查看")
    String asTable();
    @Message("数值")
    String value();
    @Message("标记")
    String remarks();
}
