package cn.yuanqi.policy;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Lifecycle;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people call measures, operators and choices of policies; English stands in {@code messages/polname_en.properties}. */
@MessageBundle(value = "polname", locale = "zh-CN")
public interface PolicyNames {
    @Message("{#switch measure}{#case CATEGORY}类别{#case STAGE}阶段{#case COMPLIANCE}环保状态{#case AGE_MONTHS}成立时间{#case REGISTERED_CAPITAL}注册资本{#case HEADCOUNT}员工数{#case REVENUE}营业收入{#case NET_PROFIT}净利润{#case TAX}纳税额{#case EXPORTS}出口额{#case RD_SPEND}研发投入{#case VENTURE_MONEY}获得投资{#case STAFF}从业人员{#case RD_STAFF}研发人员{#case IP_HELD}有效知识产权{#case IP_GRANTED}授权知识产权{#case RD_SHARE}研发投入占比{#case RD_STAFF_SHARE}研发人员占比{#case REVENUE_GROWTH}营业收入增长{#case RD_GROWTH}研发投入增长{/switch}")
    String measure(Measure measure);
    @Message("{#switch operator}{#case AT_LEAST}不低于{#case AT_MOST}不超过{#case MORE_THAN}高于{#case LESS_THAN}低于{#case IN}属于{#case NOT_IN}不属于{/switch}")
    String operator(Operator operator);
    @Message("{#switch field}{#case 'foundedOn'}成立日期{#case 'registeredCapital'}注册资本{#case 'headcount'}员工数{#case 'revenue'}营业收入{#case 'netProfit'}净利润{#case 'tax'}纳税额{#case 'exports'}出口额{#case 'rdSpend'}研发投入{#case 'staff'}从业人员{#case 'rdStaff'}研发人员{#case 'ipHeld'}有效知识产权{#case 'ipGranted'}授权知识产权{#case 'ventureMoney'}获得投资{/switch}")
    String field(String field);
    @Message("{#switch category}{#case TECH}科技{#case ECOMMERCE}电商{#case HEALTH}大健康{#case MANUFACTURING}制造{#case SERVICE}服务{/switch}")
    String category(Category category);
    @Message("{#switch stage}{#case LEAD}线索{#case APPLYING}申请中{#case INCUBATING}在孵{#case GRADUATED}已毕业{#case LEFT}已退出{#case TENANT}租户{/switch}")
    String stage(Lifecycle stage);
    @Message("{#switch compliance}{#case COMPLIANT}达标{#case WARNING}预警{#case EXCEEDED}超标{#case CANNOT_JUDGE}无法判定{#case NOT_MONITORED}未纳入监测{/switch}")
    String compliance(Compliance compliance);
    @Message("{year} 年{what}")
    String ofYear(String what, Integer year);
    @Message("{what}{operator}{value}")
    String condition(String what, String operator, String value);
    @Message("{what}{operator} {value}")
    String figureCondition(String what, String operator, String value);
    @Message("{count} 个月")
    String months(String count);
    @Message("{count} 人")
    String persons(String count);
    @Message("{count} 件")
    String pieces(String count);
    @Message("{count}%")
    String percent(String count);
    @Message("{amount} 元")
    String yuan(String amount);
    @Message("缺少：{what}")
    String missing(String what);
    @Message("没有")
    String nothingFound();
    @Message("基数为零或为负，无法计算")
    String cannotBeReckoned();
    @Message("{before}、{after}")
    String and(String before, String after);
}
