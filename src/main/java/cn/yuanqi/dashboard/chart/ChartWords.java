package cn.yuanqi.dashboard.chart;

import cn.yuanqi.billing.Ageing;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the charts; English stands in {@code messages/chart_en.properties}. */
@MessageBundle(value = "chart", locale = "zh-CN")
public interface ChartWords {
    @Message("{#switch age}{#case CURRENT}未到期{#case DAYS_1_30}1–30 天{#case DAYS_31_60}31–60 天{#case DAYS_61_90}61–90 天{#case OVER_90}90 天以上{/switch}")
    String ageingOf(Ageing age);

    @Message("企业类别")
    String categories();

    @Message("同时属于多个类别的企业单列一柱，各柱相加即企业总数（历年入驻）。")
    String categoriesNote();

    @Message("类别")
    String category();

    @Message("未分类")
    String noCategory();

    @Message("企业数")
    String enterprises();

    @Message("企业阶段")
    String stages();

    @Message("名录中全部企业当前所处阶段。")
    String stagesNote();

    @Message("阶段")
    String stage();

    @Message("年营业收入")
    String revenue();

    @Message("已审核年报的营业收入合计。")
    String revenueNote();

    @Message("年份")
    String year();

    @Message("各楼栋出租率")
    String occupancy();

    @Message("每月最后一天（本月为今天）已租面积占可租面积的百分比。")
    String occupancyNote();

    @Message("月份")
    String month();

    @Message("全园区")
    String wholePark();

    @Message("应收与实收")
    String rent();

    @Message("应收按账单到期月份（扣除减免），实收按到账月份（扣除退款）。")
    String rentNote();

    @Message("应收")
    String due();

    @Message("实收")
    String paid();

    @Message("欠费账龄")
    String ageing();

    @Message("今天未收的账单余额，按逾期天数。")
    String ageingNote();

    @Message("逾期天数")
    String overdueFor();

    @Message("未收金额")
    String open();

    @Message("企业融资")
    String financing();

    @Message("申请按提交月份，批准按决定月份，放款按放款月份。")
    String financingNote();

    @Message("申请")
    String asked();

    @Message("批准")
    String approved();

    @Message("放款")
    String disbursed();

    @Message("达标情况")
    String compliance();

    @Message("按当月最差的一个评判日计：有超标日即超标，没有可评判日即无法判定。")
    String complianceNote();

    @Message("数据表")
    String table();

    @Message("导出 XLSX")
    String exportXlsx();

    @Message("导出 CSV")
    String exportCsv();

    @Message("正在读取…")
    String loading();

    @Message("单独打开")
    String openAlone();

    @Message("还没有数据")
    String nothing();

    @Message("有了业务数据后这里会自动显示。")
    String nothingText();

    @Message("返回总览")
    String back();
}
