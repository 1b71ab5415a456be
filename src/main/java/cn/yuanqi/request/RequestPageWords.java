package cn.yuanqi.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the service cases say; English stands in {@code messages/svc_en.properties}. */
@MessageBundle(value = "svc", locale = "zh-CN")
public interface RequestPageWords {
    @Message("服务")
    String title();
    @Message("服务目录")
    String catalogue();
    @Message("{count} 项服务，选择一项即可申请。")
    String catalogueState(int count);
    @Message("新增服务")
    String newItem();
    @Message("工作日历")
    String calendar();
    @Message("{#switch category}{#case BUSINESS}商事服务{#case DIGITAL}数字化{#case ECOMMERCE}电商{#case LOGISTICS}仓储物流{#case SPACE}空间装修{#case EVERYDAY}日常服务{/switch}")
    String category(ItemCategory category);
    @Message("已停止受理")
    String withdrawn();
    @Message("{days} 个工作日")
    String days(int days);
    @Message("{count} 个步骤")
    String stepCount(int count);
    @Message("办理步骤与材料")
    String howItGoes();
    @Message("必交")
    String required();
    @Message("选交")
    String optional();
    @Message("{#switch side}{#case PARK}园区{#case ENTERPRISE}企业{#case PROVIDER}服务方{#case MACHINE}系统{/switch}")
    String side(Side side);
    @Message("申请")
    String apply();
    @Message("修改")
    String edit();
    @Message("恢复受理")
    String offerAgain();
    @Message("停止受理")
    String withdraw();
    @Message("可采用的模板")
    String templates();
    @Message("随版本提供、园区尚未采用的服务。")
    String templatesHint();
    @Message("采用")
    String adopt();
    @Message("共 {total} 件，最新的在前。")
    String staffState(Long total);
    @Message("共 {total} 件，其中 {waiting} 件等您补充。")
    String ownState(Long total, long waiting);
    @Message("看板")
    String board();
    @Message("申请服务")
    String applyNew();
    @Message("统计")
    String statistics();
    @Message("编号、企业或服务名称")
    String searchHint();
    @Message("状态")
    String state();
    @Message("全部状态")
    String anyState();
    @Message("服务")
    String item();
    @Message("全部服务")
    String anyItem();
    @Message("办理人")
    String assignee();
    @Message("全部办理人")
    String anybody();
    @Message("我")
    String me();
    @Message("无人办理")
    String nobody();
    @Message("时限")
    String due();
    @Message("全部时限")
    String anyDue();
    @Message("已超时")
    String overdue();
    @Message("查找")
    String find();
    @Message("编号")
    String number();
    @Message("企业")
    String enterprise();
    @Message("等待")
    String waitsFor();
    @Message("自")
    String since();
    @Message("自")
    String sinceWhen();
    @Message("共 {total} 件服务事项，最新的在前。")
    String fileState(Long total);
    @Message("这家企业还没有申请过服务。")
    String noneFile();
    @Message("目录里还没有服务")
    String noItems();
    @Message("从下面的范本里选用，或新建一项；上架后企业就可以申请。")
    String noItemsWriter();
    @Message("园区上架服务后，您可以在这里申请。")
    String noItemsReader();
    @Message("没有事项")
    String none();
    @Message("企业申请服务后，事项列在这里；能申请什么，在服务目录里设定。")
    String noneStaff();
    @Message("还没有申请过服务；从目录里选择一项开始。")
    String noneOwn();
    @Message("导出 XLSX")
    String asXlsx();
    @Message("导出 CSV")
    String asCsv();
    @Message("等待 {who}")
    String waitsForSide(String who);
    @Message("受理")
    String start();
    @Message("完成这一步")
    String finishStep();
    @Message("答复")
    String answer();
    @Message("评价")
    String rate();
    @Message("园区请您补充：")
    String parkAsks();
    @Message("还缺材料：")
    String stillMissing();
    @Message("办理步骤")
    String steps();
    @Message("应于")
    String dueBy();
    @Message("{months} 个月内有效")
    String holds(Integer months);
    @Message("第 {n} 步：{name}")
    String finishStepOf(int n, String name);
    @Message("说明（可不填）")
    String note();
    @Message("您满意吗？")
    String rateTitle();
    @Message("5 星最好")
    String starsHint();
    @Message("{n} 星")
    String stars(int n);
    @Message("想说的话（可不填）")
    String words();
    @Message("申请内容")
    String application();
    @Message("服务方")
    String provider();
    @Message("承诺时限（工作日）")
    String promised();
    @Message("已用 {hours} / {promised} 工作小时")
    String worked(double hours, double promised);
    @Message("取消原因")
    String cancelReason();
    @Message("评价")
    String rating();
    @Message("指派")
    String assign();
    @Message("请企业补充")
    String ask();
    @Message("不再等待答复，继续办理")
    String resume();
    @Message("材料")
    String papers();
    @Message("其他材料")
    String otherPaper();
    @Message("有效至 {day}")
    String until(java.time.LocalDate day);
    @Message("已过期")
    String expired();
    @Message("移除")
    String remove();
    @Message("材料种类")
    String paperKind();
    @Message("签发日期（有有效期的材料必填）")
    String issuedOn();
    @Message("文件")
    String file();
    @Message("上传")
    String attach();
    @Message("留言")
    String comments();
    @Message("留言")
    String comment();
    @Message("内部")
    String internal();
    @Message("内部备注，企业看不到")
    String internalHint();
    @Message("办理经过")
    String timeline();
    @Message("{#switch deed}{#case 'OPENED'}提交申请{#case 'ASSIGNED'}指派给{#case 'STARTED'}受理{#case 'STEP_DONE'}完成步骤{#case 'ASKED'}请企业补充{#case 'ANSWERED'}企业答复{#case 'RESUMED'}继续办理{#case 'DONE'}办结{#case 'CANCELLED'}取消{#case 'REOPENED'}重新打开{#case 'RATED'}评价{/switch}")
    String deed(String deed);
    @Message("重新打开")
    String reopen();
    @Message("{day} 前可以重新打开。")
    String reopenUntil(java.time.LocalDate day);
    @Message("原因")
    String why();
    @Message("取消事项")
    String cancel();
    @Message("等待企业，计时暂停")
    String paused();
    @Message("拖动卡片或用卡片上的“移动”。等待企业与取消需要写明内容。")
    String boardState();
    @Message("列表")
    String list();
    @Message("移动")
    String move();
    @Message("移到")
    String moveTo();
    @Message("请企业补充什么，或取消原因")
    String moveText();
    @Message("没有事项")
    String emptyColumn();
    @Message("查看全部 {total} 件")
    String seeAll(Long total);
    @Message("步骤 {n}/{all}")
    String stepOf(Integer n, int all);
    @Message("{number} 已移到“{state}”。")
    String movedTo(String number, String state);
    @Message("取消")
    String cancelForm();
    @Message("增加行")
    String moreRows();
    @Message("保存")
    String save();
    @Message("请选择")
    String choose();
    @Message("申请：{name}")
    String applyFor(String name);
    @Message("承诺 {days} 个工作日，共 {steps} 个步骤；等待企业的时间不计。")
    String applyHint(int days, int steps);
    @Message("已提交，编号 {number}。")
    String opened(String number);

    @Message("申请正在提交，稍后即可在列表中看到")
    String openingUnderWay();
    @Message("这张表单已提交过一次，见“服务”页；确要另办一件，请再点一次提交。")
    String openedBefore();
    @Message("{number} 正在办理。")
    String started(String number);
    @Message("已交给 {name}。")
    String assigned(String name);
    @Message("第 {n} 步已完成。")
    String stepFinished(int n);
    @Message("已请 {enterprise} 补充，计时暂停。")
    String asked(String enterprise);
    @Message("已答复，园区会继续办理。")
    String answered();
    @Message("{number} 已取消。")
    String cancelled(String number);
    @Message("{number} 已重新打开。")
    String reopened(String number);
    @Message("谢谢您的评价。")
    String rated();
    @Message("留言已发出。")
    String commented();
    @Message("材料已上传。")
    String paperAdded();
    @Message("材料已移除。")
    String paperRemoved();
    @Message("服务申请待受理")
    String waitsNew();
    @Message("我办理的服务事项")
    String waitsMine();
    @Message("服务事项已超过承诺时限")
    String waitsOverdue();
    @Message("服务事项等您补充")
    String waitsOwn();
}
