package cn.yuanqi.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rent map and a unit's page; English stands in {@code messages/map_en.properties}. */
@MessageBundle(value = "map", locale = "zh-CN")
public interface SpaceMapWords {
    @Message("房态图")
    String title();

    @Message("{day} 全园可租 {lettable}，已租 {let}，出租率 {rate}%")
    String state(String day, String lettable, String let, String rate);

    @Message("{day} 全园没有可租面积")
    String stateNone(String day);

    @Message("空置")
    String vacant();

    @Message("预留")
    String reserved();

    @Message("已租")
    String let();

    @Message("即将到期")
    String expiring();

    @Message("欠费")
    String arrears();

    @Message("不出租")
    String off();

    @Message("办公室")
    String office();

    @Message("工位")
    String desk();

    @Message("厂房")
    String workshop();

    @Message("仓库")
    String warehouse();

    @Message("商铺")
    String shop();

    @Message("车位")
    String parking();

    @Message("{area}㎡")
    String sqm(String area);

    @Message("{number} 层")
    String floor(int number);

    @Message("地下 {number} 层")
    String basement(int number);

    @Message("至 {day}")
    String until(String day);

    @Message("未定到期日")
    String untilReleased();

    @Message("已空置 {days} 天")
    String vacantFor(long days);

    @Message("逾期 {amount} 元")
    String owes(String amount);

    @Message("{day} 起：{label}")
    String nextFrom(String day, String label);

    @Message("不是日期")
    String noDay();

    @Message("楼栋")
    String buildings();

    @Message("按房态筛选")
    String filter();

    @Message("全部显示")
    String showAll();

    @Message("哪一天")
    String day();

    @Message("查看")
    String look();

    @Message("回到今天")
    String backToday();

    @Message("正在看 {day} 的房态，欠费只标在今天的图上。")
    String otherDay(String day);

    @Message("新建楼栋")
    String newBuilding();

    @Message("新建单元")
    String newUnit();

    @Message("合并单元")
    String merge();

    @Message("修改楼栋")
    String editBuilding();

    @Message("还没有楼栋")
    String noBuilding();

    @Message("先登记楼栋，再登记或导入其中的单元，房态图就会出现。")
    String noBuildingText();

    @Message("这栋楼在这一天没有单元")
    String noUnits();

    @Message("登记单元后，它会按楼层出现在这里。")
    String noUnitsText();

    @Message("用方向键在单元之间移动，回车打开。")
    String keys();

    @Message("{count} 个单元")
    String units(int count);

    @Message("出租率 {percent}%")
    String letPercent(String percent);

    @Message("取消预留")
    String cancelReservation();

    @Message("拆分")
    String split();

    @Message("修改")
    String edit();

    @Message("预留")
    String reserve();

    @Message("取消")
    String cancel();

    @Message("占用时间轴")
    String course();

    @Message("单元资料")
    String facts();

    @Message("楼栋")
    String building();

    @Message("楼层")
    String floorName();

    @Message("面积")
    String area();

    @Message("用途")
    String use();

    @Message("占用方")
    String holder();

    @Message("自")
    String heldFrom();

    @Message("至")
    String heldTo();

    @Message("空置自")
    String vacantSince();

    @Message("近 365 天空置")
    String vacantYear();

    @Message("{days} 天")
    String days(long days);

    @Message("启用")
    String validFrom();

    @Message("停用")
    String validTo();

    @Message("一直存在")
    String ever();

    @Message("经历")
    String history();

    @Message("还没有经历")
    String noHistory();

    @Message("预留、出租、拆分与合并会记在这里。")
    String noHistoryText();

    @Message("拆分出")
    String splitInto();

    @Message("拆分自")
    String splitFrom();

    @Message("合并为")
    String mergedInto();

    @Message("合并自")
    String mergedFrom();

    @Message("预留单元 {code}")
    String reserveTitle(String code);

    @Message("预留到期自动失效；该企业签约时预留自动让出。")
    String reserveState();

    @Message("企业")
    String enterprise();

    @Message("尚未登记的客户")
    String notRegistered();

    @Message("选择企业后，它的租约可以直接占用这个单元。")
    String enterpriseHint();

    @Message("客户名称")
    String forWhom();

    @Message("未登记的客户请填写称呼。")
    String forHint();

    @Message("备注")
    String note();

    @Message("单元 {code} 已预留")
    String reservedNow(String code);

    @Message("单元 {code} 的预留已取消")
    String reservationCancelled(String code);

    @Message("按单元、承租方或楼栋查找")
    String findHint();

    @Message("找到 {count} 个单元")
    String found(int count);

    @Message("单元")
    String unit();

    @Message("状态")
    String stateColumn();

    @Message("租至")
    String untilColumn();
}
