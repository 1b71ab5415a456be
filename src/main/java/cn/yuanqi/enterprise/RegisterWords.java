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

    @Message("导出 Excel")
    String exportXlsx();

    @Message("导出 CSV")
    String exportCsv();

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
}
