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

    @Message("企业目前处于“{from}”，不能转为“{to}”。")
    String noSuchMove(String from, String to);

    @Message("别人刚刚改动了这家企业；请刷新页面，看清现状后再操作。")
    String movedMeanwhile();

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

    @Message("这家企业是您自己的，请由另一位负责人决定")
    String ownEnterprise();

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
}
