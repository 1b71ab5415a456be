package cn.yuanqi.metering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What meters, readings and tariffs say; English stands in {@code messages/metering_en.properties}. */
@MessageBundle(value = "metering", locale = "zh-CN")
public interface MeterWords {
    @Message("请填写表号，至多 {most} 个字")
    String numberMissing(int most);
    @Message("这个表号已经有了")
    String numberTaken();
    @Message("请选择水表或电表")
    String kindMissing();
    @Message("请选择单元或企业其中之一")
    String placeMissing();
    @Message("倍率应大于 0，至多四位小数")
    String badMultiplier();
    @Message("表盘位数应在 1 到 {most} 之间")
    String badDigits(int most);
    @Message("请填写日期")
    String dayMissing();
    @Message("日期不能在今天之后")
    String dayAhead();
    @Message("应为不小于 0 的数，至多三位小数")
    String badValue();
    @Message("超过表盘的 {digits} 位数")
    String beyondDial(int digits);
    @Message("至多 {most} 个字")
    String tooLong(int most);
    @Message("比 {day} 的读数 {last} 小：若表盘过零请注明，若换了表请登记换表")
    String lower(String last, String day);
    @Message("读数没有变小，不是过零")
    String notRolledOver();
    @Message("用量 {quantity} {unit} 与最近几期相差太大（平均每天 {usual}），核对无误请确认")
    String jump(String quantity, String unit, String usual);
    @Message("最近一次抄表是 {day}，请填之后的日期；要改以前的读数请用更正")
    String notAfter(String day);
    @Message("与 {day} 的读数 {next} 矛盾")
    String againstNext(String next, String day);
    @Message("这个读数已被更正过，请刷新页面查看。")
    String correctedBefore();
    @Message("{number} 号表已于 {day} 拆除。")
    String removedBefore(String number, String day);
    @Message("请选择阶梯按月、按年还是按次计算")
    String spanMissing();
    @Message("税率应在 0 与 100 之间")
    String badRate();
    @Message("应为 0 到 {most} 天")
    String badDueDays(int most);
    @Message("阶梯上限须逐级升高，最后一级不设上限，单价至多六位小数，至多 {most} 级")
    String badTiers(int most);
    @Message("这一天已有同类价格")
    String tariffTaken();
    @Message("已有账单按这个价格计费，不能撤回。")
    String tariffUsed();
    @Message("不认识的取值：{value}")
    String unknownValue(String value);
    @Message("表 {number}：{fromDay} 读数 {from}，{toDay} 读数 {to}")
    String explained(String number, String fromDay, String from, String toDay, String to);
    @Message("，过零")
    String explainedRollOver();
    @Message("，倍率 {times}")
    String explainedTimes(String times);
    @Message("，用量 {quantity} {unit}")
    String explainedQuantity(String quantity, String unit);
    @Message("，本年此前已用 {base} {unit}")
    String explainedYearBase(String base, String unit);
    @Message("，本月此前已用 {base} {unit}")
    String explainedMonthBase(String base, String unit);
    @Message("，阶梯按 {factor} 个月计")
    String explainedMonths(int factor);
    @Message("，阶梯按 {factor} 年计")
    String explainedYears(int factor);
    @Message("；{day} 起执行的价格：{shares} = {sum} 元")
    String explainedTariff(String day, String shares, String sum);
    @Message("第 {tier} 档 {quantity} × {price}")
    String explainedShare(int tier, String quantity, String price);
    @Message("；更正：此前已计 {before} 元，本次 {now} 元")
    String explainedCorrection(String before, String now);
    @Message("找不到表头：至少要有“表号”和“读数”两列")
    String noHeader();
    @Message("没有这个表号")
    String unknownMeter();
    @Message("行内引号没有成对，之后的内容无法识别")
    String torn();
}
