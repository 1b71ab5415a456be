package cn.yuanqi.platform.table;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What there is to say about a spreadsheet file; English stands in {@code messages/table_en.properties}. */
@MessageBundle(value = "table", locale = "zh-CN")
public interface TableWords {

    @Message("文件超过 {most} MB，请分成几个文件")
    String tooLarge(int most);

    @Message("文件是空的")
    String emptyFile();

    @Message("无法识别文件的编码：请另存为 UTF-8 或 GB18030（GBK）编码的 CSV，或另存为 xlsx")
    String wrongEncoding();

    @Message("文件不是可读的 CSV 表格")
    String noTable();

    @Message("文件名是“{name}”，内容却是 Excel 工作簿：请把扩展名改为 .xlsx 后再上传")
    String workbookNamedOtherwise(String name);

    @Message("文件名是“{name}”，内容却不是 Excel 工作簿：请在 Excel 或 WPS 中另存为 xlsx，或把文本表格命名为 .csv")
    String noWorkbookInside(String name);

    @Message("这是旧版 Excel 文件（.xls）：请另存为 xlsx 后再上传")
    String oldWorkbook();

    @Message("工作簿设有打开密码，无法读取：请去掉密码，另存为 xlsx 后再上传")
    String encryptedWorkbook();

    @Message("工作簿含有宏（.xlsm）：请另存为 xlsx（不含宏）后再上传")
    String macroWorkbook();

    @Message("这是二进制工作簿（.xlsb）：请另存为 xlsx 后再上传")
    String binaryWorkbook();

    @Message("这是“Strict Open XML”工作簿：请另存为普通的 xlsx 后再上传")
    String strictWorkbook();

    @Message("工作簿已损坏，无法读取：请用 Excel 或 WPS 打开后另存为 xlsx 再试")
    String damagedWorkbook();

    @Message("工作簿解压后过大或压缩异常，已拒绝读取")
    String zipBomb();

    @Message("工作簿中有不允许的内容（DOCTYPE 或外部实体），已拒绝读取")
    String forbiddenXml();

    @Message("工作簿的列数或单元格内容超出表格的范围，已拒绝读取")
    String outOfBounds();

    @Message("工作簿中没有可见的工作表")
    String noVisibleSheet();

    @Message("只读取了第一个可见的工作表“{read}”，其余未读取：{others}")
    String otherSheets(String read, String others);

    @Message("单元格是错误值 {error}，请在表格中改正")
    String errorCell(String error);

    @Message("公式没有保存计算结果（={formula}）：请在 Excel 中重新计算并保存，或粘贴为数值")
    String formulaWithoutValue(String formula);

    @Message("按数字保存时丢失了位数（Excel 只保留 15 位）：请把该列设为文本格式后重新填写")
    String digitsLost();

    @Message("行数超过 {most}，请分成几个文件")
    String tooManyRows(int most);

    @Message("缺少“{title}”列")
    String columnMissing(String title);

    @Message("“{title}”列出现了两次")
    String columnTwice(String title);

    @Message("引号没有闭合，从这一行起到文件末尾无法读取")
    String tornRow();

    @Message("这一行只有 {found} 格，表头有 {expected} 格")
    String cellsMissing(int expected, int found);

    @Message("这一行有 {found} 格，表头只有 {expected} 格；含逗号的内容须加引号")
    String cellsTooMany(int expected, int found);

    @Message("与第 {line} 行重复")
    String duplicateRow(int line);

    @Message("有些行在表头之外还有内容，这些列没有列名，未导入")
    String untitledColumns();

    @Message("不认识的列“{title}”，未导入")
    String columnIgnored(String title);
}
