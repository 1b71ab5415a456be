package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search. */
@MessageBundle(value = "search", locale = "zh-CN")
public interface SearchWords {
    @Message("搜索")
    String title();

    @Message("搜索企业、单元、租约、账单、申请")
    String box();

    @Message("搜索结果")
    String results();

    @Message("可按名称、信用代码、电话、单元编号、租约号、账单号或申请编号搜索。")
    String hint();

    @Message("“{q}”：找到 {total} 条")
    String state(String q, long total);

    @Message("没有找到“{q}”")
    String none(String q);

    @Message("换个说法试试：名称的一部分、信用代码、电话、单元编号、租约号、账单号或申请编号。")
    String noneHint();

    @Message("全部 {total} 条")
    String all(long total);

    @Message("{#switch kind}{#case ENTERPRISES}企业{#case UNITS}单元{#case LEASES}租约{#case INVOICES}账单{#case CASES}服务申请{#case ENTRIES}入驻申请{#case FINANCING}融资申请{/switch}")
    String kind(Search.Kind kind);

    @Message("请输入要搜索的内容")
    String missing();

    @Message("可以是：{choices}")
    String badKind(String choices);
}
