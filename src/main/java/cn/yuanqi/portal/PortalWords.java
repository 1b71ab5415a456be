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
}
