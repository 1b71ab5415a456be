package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of rules and evidence; English stands in {@code messages/eligibility_en.properties}. */
@MessageBundle(value = "eligibility", locale = "zh-CN")
public interface EligibilityWords {
    @Message("入驻时成立不超过 {months} 个月")
    String foundedWithin(int months);

    @Message("在孵时间不超过 {months} 个月")
    String stayWithin(int months);

    @Message("在孵时间不超过 {months} 个月（特殊领域 {special} 个月）")
    String stayWithinSpecial(int months, int special);

    @Message("持有有效的国家高新技术企业证书")
    String highTech();

    @Message("累计获得创业投资超过 {amount} 元")
    String ventureOver(String amount);

    @Message("连续 {years} 年营业收入合计超过 {amount} 元")
    String revenueOver(int years, String amount);

    @Message("被兼并、收购或上市")
    String exit();

    @Message("没有登记成立日期")
    String foundingUnknown();

    @Message("{from} 成立，{entry} 入驻，满 {months} 个月；期限为 {limit}（含当日）")
    String foundedFigure(LocalDate from, LocalDate entry, LocalDate limit, int months);

    @Message("尚未入驻，还没有开始计算")
    String notEntered();

    @Message("{from} 入驻，已离开在孵，但没有记录离开的日期")
    String endUnknown(LocalDate from);

    @Message("{from} 入驻，至 {until} 满 {months} 个月；期限为 {limit}（含当日）")
    String stayFigure(LocalDate from, LocalDate until, int months, LocalDate limit);

    @Message("材料中没有高新技术企业证书")
    String noCertificate();

    @Message("证书有效期 {from} 至 {until}")
    String certificateFigure(String from, String until);

    @Message("证书已撤回，不再作为依据（原有效期 {from} 至 {until}）")
    String certificateWithdrawn(String from, String until);

    @Message("证书自 {from} 起才有效")
    String certificateBegins(String from);

    @Message("证书已于 {until} 到期")
    String certificateExpired(String until);

    @Message("没有已采纳的、填报了创业投资的报告")
    String noVentureReport();

    @Message("没有已采纳的年度报告")
    String noReport();

    @Message("{years} 年合计 {amount} 元")
    String sumFigure(String years, String amount);

    @Message("已有 {years} 年的报告，但年份不连续")
    String notConsecutive(String years);

    @Message("没有登记兼并、收购或上市")
    String noExit();

    @Message("{since} {#switch kind}{#case MERGED}被兼并{#case ACQUIRED}被收购{#case LISTED}上市{#case SPECIAL_FIELD}特殊领域{/switch}")
    String exitFigure(RecordedFact.Kind kind, LocalDate since);

    @Message("{#switch light}{#case MET}符合{#case NOT_MET}不符合{#case UNKNOWN}尚不清楚{/switch}")
    String light(Light light);

    @Message("{#switch kind}{#case INCUBATION}在孵条件{#case GRADUATION}毕业条件{/switch}")
    String kind(RuleKind kind);

    @Message("{#switch kind}{#case SPECIAL_FIELD}属于特殊领域{#case MERGED}被兼并{#case ACQUIRED}被收购{#case LISTED}上市{/switch}")
    String fact(RecordedFact.Kind kind);

    @Message("{#switch match}{#case ALL}须全部符合{#case ANY}符合任一项即可{/switch}")
    String match(RuleSet.Match match);

    @Message("按《{title}》第 {version} 版，条件尚未满足，不能通过：{missing}")
    String notPermitted(String title, int version, String missing);

    @Message("别人刚刚写入了新的一版；请刷新后再试。")
    String writtenMeanwhile();

    @Message("请选择规则种类：INCUBATION（在孵）或 GRADUATION（毕业）")
    String kindMissing();

    @Message("请填写生效日期，例如 2026-01-01")
    String validFromMissing();

    @Message("请填写标题，最多 {most} 个字")
    String titleMissing(int most);

    @Message("请选择 ALL（全部符合）或 ANY（任一项符合）")
    String matchMissing();

    @Message("至少要有一项条件")
    String conditionsMissing();

    @Message("请选择条件种类")
    String codeMissing();

    @Message("同一种条件出现了两次")
    String codeTwice();

    @Message("月数应为 1 至 {most} 的整数；这种条件用不到时留空")
    String monthsWrong(int most);

    @Message("金额应为不小于 0 的数（元）；这种条件用不到时留空")
    String amountWrong();

    @Message("年数应为 1 至 {most} 的整数；这种条件用不到时留空")
    String yearsWrong(int most);

    @Message("日期应写成 2026-01-31")
    String dayWrong();

    @Message("请选择事实：SPECIAL_FIELD、MERGED、ACQUIRED 或 LISTED")
    String factMissing();

    @Message("请填写日期，不能晚于今天")
    String sinceWrong();

    @Message("请写明证明材料的名称或编号")
    String documentMissing();

    @Message("在孵与毕业规则")
    String rulesTitle();

    @Message("现行的、过去的和将来生效的各版规则；已写入的版本不能修改，只能写新的一版。")
    String rulesState();

    @Message("第 {version} 版")
    String versionNo(int version);

    @Message("版本")
    String versionLabel();

    @Message("有效期间")
    String termLabel();

    @Message("依据")
    String sourceLabel();

    @Message("条件")
    String conditionsLabel();

    @Message("写新的一版")
    String newVersion();

    @Message("从生效日起，资格判断和在孵期限都按新的一版；此前的决定保留当时的依据。")
    String newVersionHint();

    @Message("写入")
    String writeVersion();

    @Message("生效日期")
    String validFromLabel();

    @Message("标题")
    String titleLabel();

    @Message("条件之间")
    String matchLabel();

    @Message("须全部符合")
    String matchAll();

    @Message("符合任一项即可")
    String matchAny();

    @Message("建议性：不符合也可以通过，历史中会注明")
    String advisoryLabel();

    @Message("月数")
    String monthsLabel();

    @Message("特殊领域月数")
    String specialMonthsLabel();

    @Message("金额（元），须超过")
    String amountLabel();

    @Message("连续年数")
    String yearsLabel();

    @Message("随系统提供的国家规定")
    String shipped();

    @Message("{since} 起")
    String validFrom(LocalDate since);

    @Message("{since} 至 {until}")
    String validUntil(LocalDate since, LocalDate until);

    @Message("第 {version} 版已写入，自 {since} 起生效。")
    String versionWritten(int version, LocalDate since);

    @Message("{#if advisory}建议性{#else}必须符合{/if}")
    String force(boolean advisory);

    @Message("{#switch code}{#case FOUNDED_WITHIN}入驻时成立不超过若干月{#case STAY_WITHIN}在孵时间不超过若干月{#case HIGH_TECH}持有有效的高新技术企业证书{#case VENTURE_OVER}累计获得创业投资超过某金额{#case REVENUE_OVER}连续几年营业收入合计超过某金额{#case EXIT}被兼并、收购或上市{/switch}")
    String code(Condition.Code code);

    @Message("{#switch state}{#case CURRENT}现行{#case COMING}待生效{#case PAST}已过{/switch}")
    String ruleState(RuleBook.State state);

    @Message("查看和修改规则")
    String rulesLink();
}
