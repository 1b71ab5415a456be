package cn.yuanqi.enterprise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register; English stands in {@code messages/enterprise_en.properties}. */
@MessageBundle(value = "enterprise", locale = "zh-CN")
public interface EnterpriseWords {

    @Message("不能为空")
    String missing();

    @Message("统一社会信用代码应为 18 位，现为 {length} 位")
    String codeLength(int length);

    @Message("第 {position} 位“{character}”不能用于统一社会信用代码（不含 I、O、S、V、Z）")
    String codeCharacter(int position, String character);

    @Message("第 {position} 位校验码“{character}”与前 17 位不符，请核对整个代码")
    String codeCheck(int position, String character);

    @Message("本园区已有使用该代码的企业")
    String codeTaken();

    @Message("太长，最多 {most} 个字")
    String tooLong(int most);

    @Message("含有损坏或不可见的字符")
    String damaged();

    @Message("不是数字")
    String noNumber();

    @Message("应为整数")
    String noWholeNumber();

    @Message("不能为负数")
    String negative();

    @Message("数值过大")
    String tooLarge();

    @Message("折合人民币后精确到分，不能更细")
    String belowFen();

    @Message("不是日期；可写 2021-03-05、2021/3/5 或 2021年3月5日")
    String noDate();

    @Message("没有这一天")
    String noSuchDay();

    @Message("不能晚于今天")
    String inFuture();

    @Message("入驻日期早于成立日期 {founded}")
    String enteredBeforeFounding(String founded);

    @Message("没有“{word}”这一类别；可用 TECH（科技）、ECOMMERCE（电商）、HEALTH（健康）、MANUFACTURING（制造）、SERVICE（服务）")
    String unknownCategory(String word);

    @Message("没有“{word}”这一状态；可用 LEAD（线索）、APPLYING（申请中）、INCUBATING（在孵）、GRADUATED（毕业）、LEFT（退出）、TENANT（租户）")
    String unknownStage(String word);

    @Message("不认识的取值“{value}”")
    String unknownValue(String value);

    @Message("请选择一个文件（表单字段 file）")
    String fileMissing();

    @Message("文件超过 {most} MB，请分成几个文件")
    String fileTooLarge(int most);

    @Message("文件是空的")
    String emptyFile();

    @Message("无法识别文件的编码：请另存为 UTF-8 或 GB18030（GBK）编码的 CSV")
    String wrongEncoding();

    @Message("这是 Excel 工作簿：请另存为 CSV（UTF-8）后再导入")
    String workbook();

    @Message("文件不是可读的 CSV 表格")
    String noTable();

    @Message("行数超过 {most}，请分成几个文件")
    String tooManyRows(int most);

    @Message("第一行没有认得的列名：请检查表头和文件编码；至少需要“统一社会信用代码”和“企业名称”两列")
    String noKnownColumn();

    @Message("缺少“{title}”列")
    String columnMissing(String title);

    @Message("“{title}”列出现了两次")
    String columnTwice(String title);

    @Message("“{title}”列没有写明单位：请写成“…(万元)”或“…(元)”")
    String unitMissing(String title);

    @Message("“{title}”列的年份不可能")
    String impossibleYear(String title);

    @Message("引号没有闭合，从这一行起到文件末尾无法读取")
    String tornRow();

    @Message("这一行只有 {found} 格，表头有 {expected} 格")
    String cellsMissing(int expected, int found);

    @Message("这一行有 {found} 格，表头只有 {expected} 格；含逗号的内容须加引号")
    String cellsTooMany(int expected, int found);

    @Message("与第 {line} 行重复")
    String duplicateRow(int line);

    @Message("不认识的列“{title}”，未导入")
    String columnIgnored(String title);

    @Message("统一社会信用代码")
    String creditCode();

    @Message("企业名称")
    String name();

    @Message("企业类别")
    String categories();

    @Message("行业")
    String industry();

    @Message("成立日期")
    String foundedOn();

    @Message("入驻日期")
    String enteredOn();

    @Message("注册资本（万元）")
    String registeredCapitalTenThousand();

    @Message("法定代表人")
    String legalRepresentative();

    @Message("联系电话")
    String phone();

    @Message("从业人数")
    String headcount();

    @Message("阶段")
    String status();

    @Message("环保状态")
    String compliance();

    @Message("{#switch category}{#case TECH}科技{#case ECOMMERCE}电商{#case HEALTH}健康{#case MANUFACTURING}制造{#case SERVICE}服务{/switch}")
    String category(Category category);

    @Message("{#switch stage}{#case LEAD}线索{#case APPLYING}申请中{#case INCUBATING}在孵{#case GRADUATED}已毕业{#case LEFT}已离园{#case TENANT}租户{/switch}")
    String stage(Lifecycle stage);

    @Message("{#switch verdict}{#case EXCEEDED}超标{#case WARNING}预警{#case CANNOT_JUDGE}无法判定{#case COMPLIANT}达标{#case NOT_MONITORED}未纳入监测{/switch}")
    String verdict(Compliance verdict);

    @Message("企业")
    String title();

    @Message("园区名册上共有 {total} 家")
    String allFound(long total);

    @Message("符合条件的有 {total} 家")
    String someFound(long total);

    @Message("名称、信用代码、电话或法定代表人")
    String searchHint();

    @Message("查找")
    String search();

    @Message("清除条件")
    String clear();

    @Message("全部")
    String any();

    @Message("没有符合条件的企业")
    String noneFound();

    @Message("换个说法，或清除筛选条件再试。")
    String noneFoundHint();

    @Message("名册还是空的")
    String emptyRegister();

    @Message("把园区现有的表格导入进来，或先登记一家企业。")
    String emptyRegisterHint();

    @Message("登记企业")
    String add();

    @Message("导入表格")
    String importSheet();

    @Message("新登记的企业从“线索”开始；带 * 的必填。")
    String addState();

    @Message("修改：{name}")
    String editTitle(String name);

    @Message("只改资料，不改阶段；带 * 的必填。")
    String editState();

    @Message("您打开这页之后，别人已修改过这家企业。不同之处标在各栏下方；再次保存将以您填写的为准。")
    String overtaken();

    @Message("现为：{value}")
    String standsNow(String value);

    @Message("空")
    String nothing();

    @Message("保存")
    String save();

    @Message("取消")
    String cancel();

    @Message("已保存：{name}")
    String saved(String name);

    @Message("导入企业表格")
    String importTitle();

    @Message("先检查，再导入；同一份表格重复导入不会改变任何内容。")
    String importState();

    @Message("CSV 文件（UTF-8 或 GB18030）")
    String file();

    @Message("至少要有“统一社会信用代码”和“企业名称”两列。空白单元格不会覆盖已有内容；阶段只用于新企业；“2021年营业收入(万元)”这样的列记为该年已采纳的报告。")
    String fileHint();

    @Message("有错误行时")
    String whenBadRows();

    @Message("导入正确的行，错误的行列出来")
    String goodRows();

    @Message("一行也不导入")
    String allOrNothing();

    @Message("检查")
    String check();

    @Message("导入")
    String importNow();

    @Message("检查结果：还没有写入")
    String checked();

    @Message("导入结果")
    String written();

    @Message("没有写入：有 {rejected} 行错误")
    String notWritten(int rejected);

    @Message("数据行")
    String rows();

    @Message("新增")
    String rowsCreated();

    @Message("更新")
    String rowsUpdated();

    @Message("不变")
    String rowsUnchanged();

    @Message("错误")
    String rowsRejected();

    @Message("行")
    String row();

    @Message("列")
    String column();

    @Message("内容")
    String value();

    @Message("原因")
    String reason();

    @Message("只列出前 {shown} 处，共 {all} 处。")
    String firstErrors(int shown, int all);

    @Message("导入前请再次选择同一文件。")
    String chooseAgain();

    @Message("导入完成：新增 {created} 家，更新 {updated} 家，不变 {unchanged} 家")
    String imported(int created, int updated, int unchanged);
}
