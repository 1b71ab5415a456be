package cn.yuanqi.leasing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the table of tax rates; English stands in {@code messages/taxrate_en.properties}. */
@MessageBundle(value = "taxrate", locale = "zh-CN")
public interface TaxRateWords {
    @Message("税率表")
    String title();
    @Message("租约没有约定税率时，按费用应付日当天有效的税率计税；会议室按会议当月月末有效的服务费税率。表中没有的按 9% 计。已生成的费用不因改税率而变；水电费的税率随价目。")
    String state();
    @Message("费用")
    String kind();
    @Message("楼栋")
    String building();
    @Message("全园（未单列的楼栋）")
    String everywhere();
    @Message("出租方")
    String lessor();
    @Message("税率（%）")
    String rate();
    @Message("生效日")
    String validFrom();
    @Message("截止日")
    String validTo();
    @Message("还没有税率")
    String none();
    @Message("没有设置时，租金、物业费、服务费都按 9% 计。")
    String noneHint();
    @Message("同一费用、同一楼栋的有效期不能重叠；截止日空着表示长期有效。")
    String hint();
    @Message("新增税率")
    String add();
    @Message("修改")
    String edit();
    @Message("保存")
    String save();
    @Message("删除")
    String remove();
    @Message("税率已保存。")
    String saved();
    @Message("税率已删除。")
    String removed();
    @Message("按园区税率表")
    String byTable();
    @Message("空着则按园区税率表，以应付日为准")
    String formHint();
    @Message("租金")
    String kind_RENT();
    @Message("物业费")
    String kind_PROPERTY_FEE();
    @Message("服务费")
    String kind_SERVICE();
    @Message("请选择")
    String missing();
    @Message("应为 0 到 100 之间的数，至多四位小数")
    String badRate();
    @Message("请填写 1994-01-01 以后的日期")
    String badDay();
    @Message("截止日不能早于生效日")
    String endsBeforeStart();
    @Message("至多 {most} 个字")
    String tooLong(int most);
    @Message("与 {from} 至 {to} 的税率重叠。")
    String overlaps(String from, String to);
}
