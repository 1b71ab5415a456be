package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame; English stands in {@code messages/portal_en.properties}. */
@MessageBundle(value = "portal", locale = "zh-CN")
public interface PortalWords {
    @Message("园企")
    String product();
    @Message("跳到正文")
    String skip();
    @Message("菜单")
    String menu();
    @Message("栏目")
    String rooms();
    @Message("切换园区")
    String switchPark();
    @Message("搜索企业名称或信用代码")
    String searchEnterprises();
    @Message("切换到英文")
    String switchLanguage();
    @Message("English")
    String otherLanguage();
    @Message("个人菜单")
    String personMenu();
    @Message("登录")
    String signIn();
    @Message("退出登录")
    String signOut();
    @Message("演示数据")
    String demo();
    @Message("本园区为演示数据，均为合成，与真实企业无关。")
    String demoNotice();
    @Message("关闭提示")
    String dismiss();
    @Message("翻页")
    String pages();
    @Message("共 {total} 条")
    String found(Number total);
    @Message("第一页")
    String firstPage();
    @Message("下一页")
    String nextPage();

    // rooms
    @Message("园区总览")
    String roomDashboard();
    @Message("企业")
    String roomEnterprises();
    @Message("排口")
    String roomOutlets();
    @Message("报警")
    String roomAlerts();
    @Message("指挥大屏")
    String roomScreen();

    // roles
    @Message("园区运营")
    String role_OPERATOR();
    @Message("园区领导")
    String role_LEADER();
    @Message("环保专员")
    String role_OFFICER();
    @Message("企业负责人")
    String role_OWNER();
    @Message("企业经办")
    String role_CLERK();
    @Message("信贷审查")
    String role_REVIEWER();
    @Message("信贷审批")
    String role_APPROVER();
    @Message("平台管理员")
    String role_PLATFORM_ADMIN();

    // the five lights
    @Message("达标")
    String light_COMPLIANT();
    @Message("预警")
    String light_WARNING();
    @Message("超标")
    String light_EXCEEDED();
    @Message("无法判定")
    String light_CANNOT_JUDGE();
    @Message("未纳入监测")
    String light_NOT_MONITORED();

    // figures
    @Message("{amount} 元")
    String yuan(String amount);
    @Message("{amount} 亿元")
    String yuanE8(String amount);
    @Message("{amount} 万元")
    String yuanE4(String amount);
    @Message("{amount} 十亿元")
    String yuanE9(String amount);
    @Message("{amount} 百万元")
    String yuanE6(String amount);
    @Message("{area} ㎡")
    String squareMetres(String area);

    // errors
    @Message("请重新登录后再试。")
    String todo401();
    @Message("如果您认为自己应当可以查看，请把下面的编号告诉园区运营人员。")
    String todo403();
    @Message("请检查地址，或从首页、企业名录重新进入。")
    String todo404();
    @Message("请返回上一页并刷新，看清现状后再决定是否继续。")
    String todo409();
    @Message("请返回上一页，按提示改正后重新提交。")
    String todo422();
    @Message("请稍后重试；若仍然出现，请把下面的编号告诉我们。")
    String todo500();
    @Message("编号")
    String reference();
    @Message("回到首页")
    String toStart();
    @Message("首页")
    String home();

    // landing
    @Message("园区里的每一家企业，看得见，说得清")
    String landingClaim();
    @Message("企业名册、排口在线监测与实时预警在同一处：为园区运营人员、园区领导、环保专员和入园企业而设。")
    String landingLead();
    @Message("一企一档")
    String landingRegister();
    @Message("全园企业从一张表格导入；每一处错误都写明第几行、哪一列、为什么，重复导入不会改变任何数据。")
    String landingRegisterText();
    @Message("排口在线")
    String landingOutlets();
    @Message("数采仪按 HJ 212 直接上报；瞬时值超限，一秒之内就出现在打开的页面上，无需刷新。")
    String landingOutletsText();
    @Message("判定有据")
    String landingVerdict();
    @Message("每个结论都指向日均值、限值与理由；数据缺失或存疑时写作“无法判定”，绝不显示为达标。")
    String landingVerdictText();
    @Message("五种状态：颜色之外，总有图标与文字")
    String landingLights();
    @Message("请选择园区")
    String chooseTitle();
    @Message("您在多个园区中有职务，请选择要进入的一个。")
    String chooseState();
    @Message("您还没有加入任何园区")
    String noParkTitle();
    @Message("您已登录，但这一账号不属于任何园区。请让园区运营人员邀请这一邮箱，接受邀请后即可进入。")
    String noParkText();

    // profile
    @Message("全部排口都在限值以内。")
    String compliantState();
    @Message("没有登记排口，未纳入在线监测。")
    String notMonitoredState();
    @Message("{sentence}，已持续 {lasted}。")
    String alertState(String sentence, String lasted);
    @Message("没有未关闭的报警；结论及理由见“环保”一节。")
    String unsettledState();
    @Message("概况")
    String overview();
    @Message("环保")
    String environment();
    @Message("统一社会信用代码")
    String creditCode();
    @Message("法定代表人")
    String legalRepresentative();
    @Message("联系电话")
    String phone();
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
}
