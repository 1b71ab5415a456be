package cn.yuanqi.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the policies say; English stands in {@code messages/pol_en.properties}. */
@MessageBundle(value = "pol", locale = "zh-CN")
public interface PolicyPageWords {
    @Message("政策申报")
    String title();
    @Message("{#if fitting > 0}有 {fitting} 项可申报的政策与贵企业匹配。{#else}目前没有完全匹配的政策。{/if}")
    String state(long fitting);
    @Message("共 {total} 项；发布时通知符合条件的企业。")
    String staffState(Long total);
    @Message("录入政策")
    String newPolicy();
    @Message("先存为草稿；条件按企业资料和已接受的报表自动判断。")
    String formHint();
    @Message("保存")
    String save();
    @Message("已保存。")
    String saved();
    @Message("名称")
    String titleZh();
    @Message("英文名称")
    String titleEn();
    @Message("主管部门")
    String authority();
    @Message("文号")
    String documentNumber();
    @Message("原文网址")
    String link();
    @Message("上限（元）")
    String cap();
    @Message("每家企业最多可获的金额；留空为没有")
    String capHint();
    @Message("不超过 {cap} 元")
    String capOf(String cap);
    @Message("申报开始")
    String appliesFrom();
    @Message("申报截止（含当天）")
    String appliesUntil();
    @Message("支持内容")
    String gives();
    @Message("说明")
    String text();
    @Message("英文说明")
    String textEn();
    @Message("材料清单")
    String checklist();
    @Message("一行一项：“名称 | English”；行首加 ? 表示可不交")
    String checklistHint();
    @Message("条件")
    String conditions();
    @Message("全部满足才算符合。类别、阶段、环保状态写名称，可写几个；报表指标须写年度。")
    String conditionsHint();
    @Message("不设")
    String noCondition();
    @Message("条件 {line}")
    String measureOf(int line);
    @Message("比较 {line}")
    String operatorOf(int line);
    @Message("值 {line}")
    String valueOf(int line);
    @Message("年度 {line}")
    String yearOf(int line);
    @Message("政策")
    String policy();
    @Message("申报时间")
    String applicationTime();
    @Message("截至 {day}")
    String until(String day);
    @Message("{from} 至 {until}")
    String days(String from, String until);
    @Message("不在申报期")
    String closedChip();
    @Message("状态")
    String status();
    @Message("匹配")
    String match();
    @Message("{#switch fit}{#case FITS}符合{#case DOES_NOT_FIT}不符合{#case CANNOT_JUDGE}无法判断{/switch}")
    String fit(Fit fit);
    @Message("{#switch light}{#case MET}满足{#case NOT_MET}不满足{#case UNKNOWN}缺数据{/switch}")
    String light(Light light);
    @Message("与贵企业匹配")
    String matchedForYou();
    @Message("还没有政策")
    String empty();
    @Message("园区发布政策后，会在这里按贵企业的资料匹配。")
    String emptyHint();
    @Message("申报记录")
    String applications();
    @Message("共 {total} 项。")
    String applicationsState(Long total);
    @Message("还没有申报")
    String noApplications();
    @Message("打开一项政策即可申报。")
    String noApplicationsHint();
    @Message("修改")
    String edit();
    @Message("发布")
    String publish();
    @Message("已发布：{title}")
    String publishedNow(String title);
    @Message("停止申报")
    String withdraw();
    @Message("不再接受新申报；已提交的继续办理。")
    String withdrawHint();
    @Message("已停止：{title}")
    String withdrawnNow(String title);
    @Message("出处")
    String source();
    @Message("申报")
    String apply();
    @Message("查看我们的申报")
    String ownApplication();
    @Message("逐条对照")
    String yourStanding();
    @Message("没有设定条件。")
    String noConditions();
    @Message("不需要材料。")
    String noDocuments();
    @Message("可不交")
    String optional();
    @Message("看哪些企业符合")
    String seeMatches();
    @Message("匹配的企业")
    String matches();
    @Message("全部")
    String all();
    @Message("{fit} {count}")
    String fitCount(String fit, long count);
    @Message("企业")
    String enterprise();
    @Message("统一社会信用代码")
    String creditCode();
    @Message("逐条")
    String why();
    @Message("没有这样的企业。")
    String nobody();
    @Message("申报：{policy}")
    String applyFor(String policy);
    @Message("先存为草稿，上传材料后由企业负责人提交。")
    String applyHint();
    @Message("申请金额（元）")
    String amountAsked();
    @Message("由主管部门核算的可不填")
    String amountHint();
    @Message("申报理由")
    String statement();
    @Message("存为草稿")
    String saveDraft();
    @Message("草稿已保存。")
    String draftSaved();
    @Message("提交")
    String submit();
    @Message("已提交，等待园区审核。")
    String submittedNow();
    @Message("撤回申报")
    String withdrawApplication();
    @Message("申报已撤回。")
    String applicationWithdrawn();
    @Message("材料")
    String documents();
    @Message("文件")
    String file();
    @Message("上传")
    String attach();
    @Message("移除")
    String removeDocument();
    @Message("材料已上传。")
    String documentAdded();
    @Message("材料已移除。")
    String documentRemoved();
    @Message("等待{#switch side}{#case ENTERPRISE}企业{#case PARK}园区{#case AUTHORITY}主管部门{/switch}")
    String waitsFor(ApplicationView.Side side);
    @Message("经过")
    String steps();
    @Message("{#switch deed}{#case ENTERED}建立草稿{#case SUBMITTED}提交{#case RETURNED}退回{#case CHECKED}园区审核通过{#case FORWARDED}上报{#case GRANTED}获批{#case REFUSED}未获批{#case PAID}拨付{#case WITHDRAWN}撤回{/switch}")
    String deed(PolicyMoved.Deed deed);
    @Message("原因")
    String reason();
    @Message("受理编号")
    String reference();
    @Message("提交日期")
    String submittedOn();
    @Message("获批（元）")
    String granted();
    @Message("已拨付（元）")
    String paid();
    @Message("未拨付（元）")
    String outstanding();
    @Message("金额（元）")
    String amount();
    @Message("拨付日期")
    String paidOn();
    @Message("拨付")
    String payments();
    @Message("审核通过")
    String check();
    @Message("审核通过，可以上报。")
    String checkedNow();
    @Message("退回修改")
    String sendBack();
    @Message("已退回{enterprise}。")
    String returnedTo(String enterprise);
    @Message("上报")
    String forward();
    @Message("已上报，受理编号 {reference}。")
    String forwardedNow(String reference);
    @Message("获批")
    String grant();
    @Message("已记为获批 {amount} 元。")
    String grantedNow(String amount);
    @Message("未获批")
    String refuse();
    @Message("已记为未获批。")
    String refusedNow();
    @Message("登记拨付")
    String pay();
    @Message("拨付已登记。")
    String paidNow();
    @Message("提交时的匹配")
    String matchThen();
    @Message("统计")
    String statistics();
    @Message("年度")
    String year();
    @Message("申报")
    String applied();
    @Message("获批")
    String grantedCount();
    @Message("未获批")
    String refusedCount();
    @Message("导出 Excel")
    String excel();
    @Message("导出 CSV")
    String csv();
    @Message("凭证号")
    String receipt();

    // an enterprise's file
    @Message("{fitting} 项可申报的政策与其匹配，{running} 件申报在办。")
    String tabState(long fitting, long running);
    @Message("全部政策")
    String allPolicies();
    @Message("可申报的政策")
    String tabOpen();
    @Message("目前没有可申报的政策")
    String tabNoneOpen();
    @Message("申报截止")
    String tabUntil();
    @Message("自")
    String tabSince();
    @Message("还没有提交")
    String notGiven();
}
