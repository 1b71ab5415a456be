package cn.yuanqi.metering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of meters; English stands in {@code messages/meters_en.properties}. */
@MessageBundle(value = "meters", locale = "zh-CN")
public interface MeterPageWords {
    @Message("水电表")
    String title();
    @Message("共 {total} 块表。")
    String sentence(long total);
    @Message("{waiting} 块表有读数等待计费：没有价格、没有租户，或还没到出账日。")
    String waiting(long waiting);
    @Message("新装表")
    String add();
    @Message("抄表")
    String round();
    @Message("水电价格")
    String tariffs();
    @Message("表号")
    String number();
    @Message("类型")
    String kind();
    @Message("水表")
    String kind_WATER();
    @Message("电表")
    String kind_POWER();
    @Message("位置")
    String place();
    @Message("单元")
    String unit();
    @Message("企业（名称或信用代码）")
    String enterprise();
    @Message("不属于单元")
    String noUnit();
    @Message("最近读数")
    String last();
    @Message("倍率")
    String multiplier();
    @Message("表盘整数位数")
    String digits();
    @Message("安装日期")
    String installedOn();
    @Message("拆除日期")
    String removedOn();
    @Message("初始读数")
    String firstReading();
    @Message("最终读数")
    String finalReading();
    @Message("读数")
    String value();
    @Message("抄表日期")
    String readOn();
    @Message("抄表人")
    String reader();
    @Message("备注")
    String note();
    @Message("表盘照片（可不传）")
    String photo();
    @Message("照片")
    String photoLink();
    @Message("表盘过零")
    String rolledOver();
    @Message("用量已核对无误")
    String confirmed();
    @Message("全部")
    String any();
    @Message("查找")
    String search();
    @Message("楼栋")
    String building();
    @Message("使用中")
    String inUse();
    @Message("已拆除")
    String removed();
    @Message("状态")
    String state();
    @Message("没有符合条件的表")
    String noneFound();
    @Message("还没有水电表")
    String none();
    @Message("新装表后，按楼栋抄表，出账时按读数计费。")
    String noneHint();
    @Message("清除条件")
    String clear();
    @Message("表 {number}")
    String meterTitle(String number);
    @Message("{kind}，最近读数 {value}（{day}）。")
    String meterState(String kind, String value, String day);
    @Message("登记读数")
    String enterReading();
    @Message("登记")
    String enter();
    @Message("更正")
    String correct();
    @Message("换表")
    String replace();
    @Message("拆除")
    String remove();
    @Message("更正 {day} 的读数")
    String correctTitle(String day);
    @Message("已出账的金额不变，差额计入下一张账单。")
    String correctHint();
    @Message("旧表的最终读数与新表的初始读数同一天登记，用量前后相接。")
    String replaceHint();
    @Message("登记最终读数后，这块表不再抄表。")
    String removeHint();
    @Message("换表 / 拆表日期")
    String on();
    @Message("新表号")
    String newNumber();
    @Message("新表初始读数")
    String newFirst();
    @Message("保存")
    String save();
    @Message("取消")
    String cancel();
    @Message("已保存。")
    String saved();
    @Message("抄表记录")
    String history();
    @Message("首次")
    String sort_FIRST();
    @Message("抄表")
    String sort_REGULAR();
    @Message("最终")
    String sort_FINAL();
    @Message("已被更正")
    String corrected();
    @Message("更正读数")
    String correction();
    @Message("过零")
    String rolled();
    @Message("计费")
    String charges();
    @Message("还没有计费。出账后，每段用量的算法会写在这里。")
    String noCharges();
    @Message("账单")
    String invoice();
    @Message("账单已作废")
    String invoiceVoid();
    @Message("前一块表")
    String predecessor();
    @Message("每个单元一行，填好读数一次保存；有疑问的行会留下来请您核对。")
    String roundSentence();
    @Message("本楼没有使用中的表")
    String roundNone();
    @Message("已保存 {saved} 个读数。")
    String roundSaved(int saved);
    @Message("已保存 {saved} 个读数，{left} 个需要核对。")
    String roundLeft(int saved, int left);
    @Message("上次 {value}（{day}）")
    String before(String value, String day);
    @Message("保存读数")
    String roundSave();
    @Message("从表格导入读数")
    String importTitle();
    @Message("CSV 或 XLSX，至少有“表号”“读数”两列，可有抄表日期、抄表人、过零、确认、备注；重复导入不会重复登记。")
    String importHint();
    @Message("文件")
    String file();
    @Message("导入")
    String importNow();
    @Message("新增 {added} 个读数，已有 {known} 个。")
    String imported(int added, int known);
    @Message("新增 {added} 个读数，已有 {known} 个；{rejected} 行有误，第一处在第 {row} 行：{message}")
    String importedWithFlaws(int added, int known, int rejected, int row, String message);
    @Message("价格含税；每种表按抄表当天有效的价格计费，新价格只写新的起始日。")
    String tariffsSentence();
    @Message("新价格")
    String newTariff();
    @Message("起始日")
    String validFrom();
    @Message("阶梯周期")
    String span();
    @Message("按月")
    String span_MONTH();
    @Message("按年")
    String span_YEAR();
    @Message("按次")
    String span_READING();
    @Message("税率（%）")
    String taxRate();
    @Message("付款期限（抄表后天数）")
    String dueDays();
    @Message("阶梯（上限含本数：单价）")
    String tiers();
    @Message("第 {tier} 档上限（最后一档留空）")
    String tierUpTo(int tier);
    @Message("第 {tier} 档单价（元）")
    String tierPrice(int tier);
    @Message("撤回")
    String withdraw();
    @Message("还没有价格，读数暂不能计费")
    String noTariffs();
    @Message("没有这家企业，或有多家同名，请写信用代码")
    String noEnterprise();
    @Message("自用")
    String ofEnterprise();
}
