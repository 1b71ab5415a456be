package cn.yuanqi.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the park's dashboard and its command screen; English stands in {@code messages/dashboard_en.properties}. */
@MessageBundle(value = "dashboard", locale = "zh-CN")
public interface DashboardWords {

    // alerts, as sentences
    @Message("排口 {outlet} {factor}瞬时值超限 {multiple} 倍")
    String preAlarm(String outlet, String factor, String multiple);
    @Message("排口 {outlet} {factor}小时均值超限 {multiple} 倍")
    String hourOver(String outlet, String factor, String multiple);
    @Message("排口 {outlet} {factor}日均值超标 {multiple} 倍")
    String dayOver(String outlet, String factor, String multiple);
    @Message("排口 {outlet} {factor}为 {value}，超出范围")
    String outside(String outlet, String factor, String value);
    @Message("排口 {outlet} 数采仪离线")
    String offline(String outlet);
    @Message("排口 {outlet} 数据存疑")
    String suspicious(String outlet);
    @Message("瞬时超限")
    String kind_PRE_ALARM();
    @Message("小时超限")
    String kind_WARNING();
    @Message("日均超标")
    String kind_EXCEEDED();
    @Message("离线")
    String kind_OFFLINE();
    @Message("存疑")
    String kind_SUSPICIOUS();
    @Message("{minutes} 分钟")
    String minutes(Number minutes);
    @Message("{hours} 小时 {minutes} 分")
    String hours(Number hours, Number minutes);
    @Message("{days} 天 {hours} 小时")
    String days(Number days, Number hours);

    // live
    @Message("实时连接正常")
    String liveOn();
    @Message("连接中断，画面不是最新，正在重连")
    String liveLost();
    @Message("正在连接")
    String liveWait();

    // dashboard
    @Message("园区总览")
    String title();
    @Message("{name}：{enterprises} 家入园企业，{open} 条未关闭的报警。")
    String state(String name, String enterprises, String open);
    @Message("打开指挥大屏")
    String openScreen();
    @Message("入园企业")
    String enterprises();
    @Message("{year} 年营业收入")
    String revenueOf(String year);
    @Message("营业收入")
    String revenue();
    @Message("还没有已认定的年度报表")
    String noRevenue();
    @Message("年份")
    String year();
    @Message("金额")
    String amount();
    @Message("环保状态分布")
    String mix();
    @Message("按企业计，取各排口、各因子中最差的一个")
    String mixNote();
    @Message("未关闭的报警")
    String openAlerts();
    @Message("现在没有未关闭的报警")
    String noAlerts();
    @Message("有新的超限或离线时会立即出现在这里。")
    String noAlertsText();
    @Message("在线排口")
    String onlineOutlets();

    @Message("失联最久的")
    String silentLongest();

    @Message("排口")
    String outletColumn();

    @Message("最近来数")
    String lastHeard();

    @Message("从未来数")
    String neverHeard();

    @Message("全部排口都在按时来数")
    String allHeard();

    @Message("全部报警")
    String allAlerts();

    // command screen
    @Message("指挥大屏")
    String screen();
    @Message("数据截至")
    String asOf();
    @Message("退出大屏")
    String leave();
    @Message("排口分布")
    String plan();
    @Message("编辑平面图")
    String editPlan();
    @Message("今日超限最重")
    String worst();
    @Message("今天没有超限的排口")
    String noWorst();
    @Message("今日报警")
    String alerts();
    @Message("今天还没有报警")
    String noAlertsToday();
    @Message("确认")
    String acknowledge();
    @Message("已确认")
    String acknowledged();
    @Message("已确认：{sentence}")
    String acknowledgedNow(String sentence);
    @Message("已恢复")
    String recovered();
    @Message("现值")
    String now();
    @Message("最高")
    String peak();
    @Message("限值")
    String limit();
    @Message("{multiple} 倍")
    String times(String multiple);
    @Message("超出范围")
    String outOfRange();
    @Message("持续")
    String since();
    @Message("五项因子实时值")
    String five();
    @Message("在线率")
    String onlineRate();
    @Message("在线 / 应在线")
    String onlineOf();
    @Message("排口")
    String outlets();
    @Message("离线")
    String offlineLight();
    @Message("{count} 个超限")
    String over(String count);
    @Message("报警音")
    String sound();
    @Message("未关闭 {count}")
    String stillOpen(int count);
    @Message("待确认")
    String unseen();
    @Message("最久已等 {time}")
    String oldest(String time);
    @Message("全部已确认")
    String noneWaits();
    @Message("确认用时")
    String toSee();
    @Message("恢复用时")
    String toClose();
    @Message("今日中位")
    String median();
    @Message("近 7 日 {time}")
    String lately(String time);
    @Message("登录已过期，画面停在原处")
    String signedOut();
    @Message("重新登录")
    String signInAgain();
    @Message("{seconds} 秒")
    String seconds(Number seconds);
    @Message("无数据")
    String noValue();
    @Message("还没有排口有限值")
    String noFactors();
    @Message("还没有排口")
    String noOutletsYet();

    // home
    @Message("我的首页")
    String home();
    @Message("现在没有需要您处理的事项。")
    String homeQuiet();
    @Message("等您处理")
    String waiting();
    @Message("没有需要您处理的事项。")
    String nothingWaits();
    @Message("今天到期")
    String dueToday();
    @Message("今天")
    String sinceToday();
    @Message("环保达标情况")
    String compliance();
    @Message("待缴金额")
    String toPay();
    @Message("其中逾期")
    String ofItOverdue();
    @Message("没有逾期")
    String nothingOverdue();
    @Message("租用面积")
    String yourSpace();
    @Message("没有在租的租约")
    String noLease();
    @Message("在贷余额")
    String outstanding();
    @Message("已批未放")
    String committed();
    @Message("逾期金额")
    String overdueLoans();
    @Message("出租率")
    String occupancy();
    @Message("逾期欠费")
    String arrears();
    @Message("数据看板")
    String figures();
    @Message("有 {count} 类事项等您处理。")
    String homeState(int count);
    @Message("{day} 到期，已逾期 {days} 天")
    String lateBy(String day, long days);
    @Message("{day} 到期，还有 {days} 天")
    String dueIn(String day, long days);
    @Message("最早 {day}，已等 {days} 天")
    String waitsSince(String day, long days);
    @Message("至 {day}")
    String until(String day);
    @Message("{count} 笔在贷")
    String loansRunning(int count);
}
