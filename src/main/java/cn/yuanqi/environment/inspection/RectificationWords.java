package cn.yuanqi.environment.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of rectification orders; English stands in {@code messages/rectification_en.properties}. */
@MessageBundle(value = "rectification", locale = "zh-CN")
public interface RectificationWords {
    @Message("未了结的整改单")
    String inHand();

    @Message("整改")
    String title();
    @Message("进行中")
    String underWay();
    @Message("全部")
    String all();
    @Message("进行中的整改通知 {count} 份")
    String state(long count);
    @Message("共 {count} 份整改通知")
    String stateAll(long count);
    @Message("已答复，待复查")
    String answered();
    @Message("已答复、等待复查的整改通知 {count} 份")
    String stateAnswered(long count);
    @Message("共 {count} 份整改通知")
    String tabState(int count);
    @Message("，其中 {count} 份已答复，等待复查")
    String waiting(long count);
    @Message("编号")
    String number();
    @Message("整改通知第 {number} 号")
    String numbered(int number);
    @Message("企业")
    String enterprise();
    @Message("整改要求")
    String demand();
    @Message("写明问题、要求和验收标准；企业收到信件，并在自己的档案里看到。")
    String demandHint();
    @Message("整改期限")
    String dueOn();
    @Message("新的期限")
    String newDueOn();
    @Message("还剩 {days} 天")
    String left(int days);
    @Message("今天到期")
    String today();
    @Message("已逾期 {days} 天")
    String over(int days);
    @Message("状态")
    String status();
    @Message("下达时间")
    String orderedAt();
    @Message("没有整改通知")
    String none();
    @Message("从报警或检查发现的问题可以下达整改通知。")
    String noneHint();
    @Message("园区没有要求整改的事项。")
    String noneOwn();
    @Message("下达整改通知")
    String order();
    @Message("向“{enterprise}”下达整改通知")
    String orderTitle(String enterprise);
    @Message("企业须在期限内答复并提供凭据；逾期前后自动提醒。")
    String orderState();
    @Message("有关报警")
    String alerts();
    @Message("这家企业没有可选的未关闭报警。")
    String noOpenAlerts();
    @Message("来自检查")
    String fromInspection();
    @Message("答复")
    String answer();
    @Message("写明采取的措施和结果，附上照片、检测报告等凭据（最多 {most} 个文件）。答复后不能修改，退回后可以再答复。")
    String answerHint(int most);
    @Message("整改情况")
    String answerText();
    @Message("凭据")
    String evidence();
    @Message("提交答复")
    String send();
    @Message("由企业负责人答复。")
    String onlyOwner();
    @Message("复查")
    String reinspection();
    @Message("到现场或凭材料复查，记下所见；不够时写明原因，并给出新的期限。")
    String reinspectHint();
    @Message("整改到位，关闭")
    String sufficient();
    @Message("整改不到位，退回")
    String insufficient();
    @Message("复查所见")
    String seen();
    @Message("现场检查（可选）")
    String visit();
    @Message("未到现场")
    String noVisit();
    @Message("第 {number} 号检查")
    String visited(int number);
    @Message("提交复查结论")
    String decide();
    @Message("撤回整改通知")
    String withdraw();
    @Message("撤回后企业不必再整改；原因企业可见。")
    String withdrawHint();
    @Message("原因")
    String reason();
    @Message("经过")
    String history();
    @Message("系统")
    String machine();
    @Message("已退回 {count} 次")
    String rounds(int count);
    @Message("企业档案")
    String backToFile();
    @Message("{#switch status}{#case ORDERED}待企业整改{#case ANSWERED}待复查{#case RETURNED}已退回，待再整改{#case CLOSED}已关闭{#case WITHDRAWN}已撤回{/switch}")
    String statusOf(RectificationStatus status);
    @Message("{#switch deed}{#case ORDERED}下达整改通知{#case ANSWERED}企业答复{#case RETURNED}复查未通过，退回{#case CLOSED}复查通过，关闭{#case WITHDRAWN}撤回{#case REMINDED}提醒{/switch}")
    String deedOf(RectificationDeed deed);
    @Message("期限 {day}")
    String deadline(String day);
    @Message("已下达整改通知第 {number} 号。")
    String orderedNow(int number);
    @Message("答复已提交，等待复查。")
    String answeredNow();
    @Message("复查通过，已关闭。")
    String closedNow();
    @Message("已退回企业，新的期限已生效。")
    String returnedNow();
    @Message("已撤回。")
    String withdrawnNow();
    @Message("请填写")
    String missing();
    @Message("最多 {most} 个字")
    String tooLong(int most);
    @Message("期限不能早于今天")
    String past();
    @Message("期限不能超过一年")
    String tooLate();
    @Message("请填写日期，如 2026-12-01")
    String noDay();
    @Message("没有这家企业")
    String noEnterprise();
    @Message("没有这些报警，或不属于这家企业")
    String noAlert();
    @Message("没有这次检查，或不属于这家企业")
    String noInspection();
    @Message("请附上至少一个文件作为凭据")
    String noEvidence();
    @Message("最多 {most} 个文件")
    String tooManyFiles(int most);
    @Message("没有“{value}”这个取值")
    String unknownValue(String value);
    @Message("其中有报警已在整改中，不能重复下达。")
    String orderedBefore();
    @Message("该整改通知现在是“{state}”，不需要答复。")
    String notOwed(String state);
    @Message("该整改通知现在是“{state}”，没有等待复查的答复。")
    String notAnswered(String state);
    @Message("该整改通知已经“{state}”。")
    String ended(String state);

    @Message("待复查的整改")
    String waitsLook();

    @Message("逾期未整改")
    String waitsLate();

    @Message("您未完成的检查")
    String waitsVisit();

    @Message("待答复的整改通知")
    String waitsAnswer();
}
