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
    @Message("企业档案")
    String filePages();
    @Message("切换园区")
    String switchPark();
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

    // the heads of the navigation
    @Message("企业")
    String groupEnterprises();
    @Message("空间与租赁")
    String groupSpace();
    @Message("费用")
    String groupMoney();
    @Message("服务与融资")
    String groupServices();
    @Message("环保")
    String groupEnvironment();
    @Message("设置")
    String groupSettings();
    @Message("群机器人")
    String roomRobots();

    @Message("查找")
    String find();
    @Message("显示全部")
    String findAll();
    @Message("单键快捷键：/ 搜索，j k 上下移动")
    String shortcuts();
    @Message("没有找到“{q}”")
    String noneFound(String q);
    @Message("换一个词，或显示全部。")
    String noneFoundText();

    // rooms
    @Message("园区总览")
    String roomDashboard();
    @Message("环保值守")
    String roomWatch();
    @Message("我的首页")
    String roomHome();
    @Message("企业")
    String roomEnterprises();
    @Message("房态图")
    String roomSpace();
    @Message("排口")
    String roomOutlets();
    @Message("报警")
    String roomAlerts();
    @Message("排污许可")
    String roomPermits();
    @Message("停运报备")
    String roomStops();
    @Message("值班")
    String roomRoster();
    @Message("整改")
    String roomRectifications();
    @Message("现场检查")
    String roomInspections();
    @Message("指挥大屏")
    String roomScreen();
    @Message("租约")
    String roomLeases();

    @Message("人员")
    String roomPeople();
    @Message("账单")
    String roomBilling();

    @Message("公告")
    String roomAnnouncements();
    @Message("会议室")
    String roomMeetingRooms();
    @Message("政策申报")
    String roomPolicies();
    @Message("服务")
    String roomRequests();
    @Message("融资")
    String roomFinancing();
    @Message("水电表")
    String roomMeters();
    @Message("变更记录")
    String roomAudit();

    @Message("入驻申请")
    String roomEntries();
    @Message("平台管理")
    String platform();

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

    @Message("经营数据")
    String roomReports();

    @Message("使用指南")
    String help();
}
