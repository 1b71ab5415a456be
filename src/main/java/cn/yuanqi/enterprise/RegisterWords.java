package cn.yuanqi.enterprise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register's pages. */
@MessageBundle(value = "register", locale = "zh-CN")
public interface RegisterWords {
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
