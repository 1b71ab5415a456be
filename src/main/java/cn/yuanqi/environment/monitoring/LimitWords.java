package cn.yuanqi.environment.monitoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the limit library and of limits as spreadsheets; English stands in {@code messages/limit_en.properties}. */
@MessageBundle(value = "limit", locale = "zh-CN")
public interface LimitWords {
    @Message("限值库")
    String title();

    @Message("限值库第 {version} 版，随系统发布，所有园区相同，不能在此修改。限值以日均值计。")
    String state(int version);

    @Message("标准与等级")
    String standardClass();

    @Message("{standard}《{title}》")
    String cited(String standard, String title);

    @Message("条款：{clause}")
    String clause(String clause);

    @Message("待确认")
    String unconfirmed();

    @Message("（待确认）")
    String unconfirmedMark();

    @Message("这一标准的数值尚未与标准原文核对，套用前请自行核对。")
    String unconfirmedHint();

    @Message("括号内数值用于水温 ≤ 12 °C；没有水温数据时按较严的数值判定，并注明。")
    String coldHint();

    @Message("套用标准")
    String applyTitle();

    @Message("从某一天起，把标准的一个等级作为排口的限值。同一标准原有的等级在前一天结束；手工限值不变，同一天最严的一条适用。")
    String applyState();

    @Message("套用")
    String apply();

    @Message("起始日")
    String from();

    @Message("截止日（可不填）")
    String to();

    @Message("用于")
    String bases();

    @Message("先看结果")
    String preview();

    @Message("将新增的限值")
    String willAdd();

    @Message("将在前一天结束的限值")
    String willEnd();

    @Message("这些限值已经适用，没有要新增的。")
    String appliesAlready();

    @Message("限值库中没有这一等级")
    String unknownClass();

    @Message("这一等级没有该排口所监测因子的限值")
    String noCommonFactor();

    @Message("已套用 {name}，新增 {count} 条限值。")
    String applied(String name, int count);

    @Message("导入与导出")
    String exchange();

    @Message("CSV 或 XLSX，列名与导出文件相同。同一排口、因子、时段、依据与生效日的行视为同一条限值，更新其数值与失效日；其余为新增。")
    String importHint();

    @Message("限值文件")
    String file();

    @Message("只检查，不写入")
    String dryRun();

    @Message("导入")
    String importNow();

    @Message("导出 {format}")
    String export(String format);

    @Message("共 {rows} 行：新增 {added}，更新 {changed}，不变 {unchanged}，拒绝 {rejected}。")
    String imported(int rows, int added, int changed, int unchanged, int rejected);

    @Message("仅检查，没有写入。")
    String wasDry();

    @Message("行")
    String row();

    @Message("列")
    String column();

    @Message("内容")
    String value();

    @Message("问题")
    String problem();

    @Message("找不到表头：至少要有“数采仪 MN”“因子”“时段”三列")
    String noHeader();

    @Message("请选择文件")
    String noFile();

    @Message("本园区没有这一 MN 的排口")
    String noOutlet();

    @Message("没有这一因子，请写编码或因子库中的名称")
    String noFactor();

    @Message("应为“实时”“小时”或“日均”")
    String noBasis();

    @Message("应为数字，最多 6 位小数")
    String noNumber();

    @Message("应为日期，例如 2026-01-01")
    String noDay();

    @Message("与第 {row} 行是同一条限值")
    String repeated(int row);

    @Message("排口在导入期间被他人修改，请重新导入这一行")
    String changedMeanwhile();

    @Message("排放限值")
    String sheet();

    @Message("数采仪 MN")
    String colMn();

    @Message("排口")
    String colOutlet();

    @Message("因子")
    String colFactor();

    @Message("因子编码")
    String colCode();

    @Message("时段")
    String colBasis();

    @Message("下限")
    String colLower();

    @Message("上限")
    String colUpper();

    @Message("低水温上限")
    String colCold();

    @Message("依据")
    String colSource();

    @Message("生效日")
    String colFrom();

    @Message("失效日")
    String colTo();

    @Message("标准等级")
    String colClass();

    @Message("单位")
    String colUnit();

    @Message("没有这样的取值：{text}")
    String unknownValue(String text);

    @Message("说明")
    String note();
}
