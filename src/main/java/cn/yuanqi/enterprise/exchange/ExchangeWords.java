package cn.yuanqi.enterprise.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of bringing spreadsheets in and out; English stands in {@code messages/exchange_en.properties}. */
@MessageBundle(value = "exchange", locale = "zh-CN")
public interface ExchangeWords {
    @Message("请选择一个文件（表单字段 file）")
    String fileMissing();

    @Message("第一行没有认得的列名：请检查表头和文件编码；至少需要“统一社会信用代码”和“企业名称”两列")
    String noKnownColumn();

    @Message("“{title}”列没有写明单位：请写成“…(万元)”或“…(元)”")
    String unitMissing(String title);

    @Message("“{title}”列的年份不可能")
    String impossibleYear(String title);

    @Message("导入企业表格")
    String importTitle();

    @Message("先检查，再导入；同一份表格重复导入不会改变任何内容。")
    String importState();

    @Message("表格文件：Excel（.xlsx）或 CSV（UTF-8、GB18030）")
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
    String notWritten(String rejected);

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
    String firstErrors(String shown, String all);

    @Message("导入前请再次选择同一文件。")
    String chooseAgain();

    @Message("不认识的取值“{value}”")
    String unknownValue(String value);

    @Message("企业")
    String sheetName();

    @Message("企业导入模板")
    String templateName();

    @Message("正在导出的文件太多，请等前一个下载完再试")
    String exportBusy();

    @Message("填写说明（本行不会导入）：18 位统一社会信用代码，必填")
    String hintCreditCode();

    @Message("必填，最多 200 字")
    String hintName();

    @Message("科技、电商、健康、制造、服务，可多选")
    String hintCategories();

    @Message("例如：软件业")
    String hintIndustry();

    @Message("2021-03-05 或 2021年3月5日")
    String hintDay();

    @Message("以万元计的数字")
    String hintAmount();

    @Message("姓名")
    String hintLegalRepresentative();

    @Message("设为文本格式")
    String hintPhone();

    @Message("整数")
    String hintHeadcount();

    @Message("线索、申请中、在孵、毕业、退出、租户；只用于新企业")
    String hintStatus();

    @Message("下载模板：")
    String template();

    @Message("Excel（.xlsx）")
    String asXlsx();

    @Message("CSV 文本")
    String asCsv();

    @Message("本园区正在导入另一份表格，请等它完成后再导入；先检查不受影响")
    String importRunning();

    @Message("正在导入“{file}”")
    String underWay(String file);

    @Message("查看进度")
    String seeProgress();

    @Message("导入进度")
    String jobTitle();

    @Message("正在导入")
    String running();

    @Message("已检查")
    String rowsChecked();

    @Message("待写入")
    String rowsWritten();

    @Message("可以离开这一页，导入会继续；全部完成后才一次写入名册。")
    String mayLeave();

    @Message("再导入一份")
    String another();

    @Message("返回名册")
    String toRegister();

    @Message("下载全部 {errors} 处错误（CSV）")
    String allErrors(String errors);

    @Message("导入错误")
    String errorsName();

    @Message("导入中断：服务在完成之前停止了，名册没有任何改动。请重新导入同一份文件。")
    String interrupted();

    @Message("导入没有完成，名册没有任何改动。请稍后再试；若再次失败，请联系平台管理员。")
    String failed();

    @Message("正在检查")
    String checking();

    @Message("约共")
    String rowsExpected();

    @Message("只是检查，名册不会改动；结果会显示在这里。")
    String checkingHint();
}
