package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;

import cn.yuanqi.identity.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of incubation; English stands in {@code messages/incubation_en.properties}. */
@MessageBundle(value = "incubation", locale = "zh-CN")
public interface IncubationWords {
    @Message("请写明原因")
    String reasonMissing();

    @Message("太长，最多 {most} 个字")
    String tooLong(int most);

    @Message("请选择要转入的阶段")
    String stageMissing();

    @Message("进入“在孵”须由一名运营人员和一名园区领导（两个不同的人）分别同意，不能直接转入。")
    String needsApprovals();

    @Message("企业目前处于“{stage}”，只有“申请中”的企业才能经同意转为“在孵”。")
    String onlyFromApplying(String stage);

    @Message("您已经同意过；另一份同意须由另一个人作出。")
    String approvedBefore();

    @Message("运营人员已经同意；现在等待园区领导同意。")
    String operatorApproved();

    @Message("园区领导已经同意；现在等待运营人员同意。")
    String leaderApproved();

    @Message("这份同意已经撤回。")
    String withdrawnBefore();

    @Message("只能撤回自己的同意。")
    String notYours();

    @Message("这份同意属于较早的一次申请，那次申请已经了结。")
    String earlierApplication();

    @Message("孵化")
    String title();

    @Message("目前：{stage}。{more}")
    String stands(String stage, String more);

    @Message("在孵期限至 {last}。")
    String mayStay(LocalDate last);

    @Message("已超过 {months} 个月的在孵期限（{last}）{days} 天：请办理毕业、转为租户或离园。")
    String over(int months, LocalDate last, long days);

    @Message("{months} 个月的在孵期限将于 {last} 届满，还有 {days} 天。")
    String ending(int months, LocalDate last, long days);

    @Message("入孵审批")
    String approvals();

    @Message("等待一名运营人员和一名园区领导分别同意。")
    String waitsForBoth();

    @Message("等待另一个人同意（运营人员或园区领导）。")
    String waitsForOther();

    @Message("{name}（{roles}）于 {at} 同意")
    String wordOf(String name, String roles, String at);

    @Message("{#switch role}{#case OPERATOR}运营{#case LEADER}领导{#case OFFICER}环保专员{#case OWNER}企业负责人{#case CLERK}企业经办{#case REVIEWER}信贷审查{#case APPROVER}信贷审批{#case PLATFORM_ADMIN}平台管理员{/switch}")
    String role(Role role);

    @Message("理由（可不填）")
    String optionalReason();

    @Message("同意入孵")
    String approve();

    @Message("撤回我的同意")
    String withdraw();

    @Message("已记下您的同意。")
    String approved();

    @Message("已撤回您的同意。")
    String withdrawn();

    @Message("变更阶段")
    String moveTitle();

    @Message("转为")
    String moveTo();

    @Message("原因")
    String reason();

    @Message("确认变更")
    String move();

    @Message("已转为“{stage}”。")
    String moved(String stage);

    @Message("历程")
    String life();

    @Message("导入时已处于这一阶段")
    String byImport();

    @Message("依据：《{title}》第 {version} 版")
    String ruled(String title, int version);

    @Message("（建议性规则，未全部满足仍作出决定）")
    String againstAdvice();

    @Message("按《{title}》第 {version} 版，{match}；截至 {on}。")
    String ruleLine(String title, int version, String match, LocalDate on);

    @Message("条件")
    String condition();

    @Message("结果")
    String result();

    @Message("依据的数据")
    String figure();

    @Message("来源")
    String sources();

    @Message("{year} 年报告")
    String ofReport(int year);

    @Message("企业登记信息")
    String ofRegister();

    @Message("证书材料")
    String ofDocument();

    @Message("登记的事实")
    String ofFact();

    @Message("登记的事实")
    String facts();

    @Message("没有登记特殊领域、兼并、收购或上市。")
    String noFacts();

    @Message("登记一项事实")
    String addFact();

    @Message("事实")
    String factKind();

    @Message("自")
    String since();

    @Message("是否成立")
    String holds();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("证明材料（名称或编号）")
    String document();

    @Message("登记")
    String record();

    @Message("已登记。")
    String factSaved();
}
