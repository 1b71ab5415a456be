package cn.yuanqi.enterprise.incubation;

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
}
