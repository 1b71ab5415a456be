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

    @Message("搜索")
    String word();

    @Message("房源编号")
    String unit();

    @Message("如 A301")
    String unitHint();

    @Message("排序")
    String sortBy();

    @Message("筛选")
    String filters();

    @Message("去掉条件：{what}")
    String without(String what);

    @Message("常用筛选")
    String savedFilters();

    @Message("保存当前筛选")
    String saveFilters();

    @Message("名称")
    String savedName();

    @Message("改名")
    String rename();

    @Message("设为默认")
    String openWith();

    @Message("取消默认")
    String openNoMore();

    @Message("删除")
    String removeSaved();

    @Message("已保存为“{name}”。")
    String savedAs(String name);

    @Message("已删除“{name}”。")
    String savedRemoved(String name);

    @Message("以后打开名册时先显示“{name}”。")
    String opensWith(String name);

    @Message("以后打开名册时显示全部企业。")
    String opensWithAll();

    @Message("已有同名的常用筛选，请换一个名称")
    String nameTaken();

    @Message("最多保存 {most} 个，请先删除不用的")
    String tooManySaved(int most);

    @Message("管理")
    String manage();

    @Message("默认")
    String isDefault();

    @Message("全部企业")
    String everything();
}
