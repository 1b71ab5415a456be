package cn.yuanqi.enterprise.incubation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of applications for entry; English stands in {@code messages/entry_en.properties}. */
@MessageBundle(value = "entry", locale = "zh-CN")
public interface EntryWords {
    @Message("入驻申请")
    String title();

    @Message("{queued} 家在等待处理，{unconfirmed} 份申请还没有被申请人的邮箱确认。")
    String queueState(long queued, long unconfirmed);

    @Message("按企业名称、信用代码、联系人或申请编号查找")
    String findHint();

    @Message("申请")
    String viewApplications();

    @Message("线索与下一步")
    String viewLeads();

    @Message("在孵期限")
    String viewStays();

    @Message("企业")
    String company();

    @Message("等待自")
    String since();

    @Message("等待谁")
    String awaits();

    @Message("申请内容")
    String details();

    @Message("同意")
    String approve();

    @Message("退回")
    String giveBack();

    @Message("婉拒")
    String decline();

    @Message("登记为申请企业")
    String takeUp();

    @Message("理由")
    String decisionReason();

    @Message("处理")
    String decide();

    @Message("本园区登记册中已有这一信用代码，目前是“{stage}”。")
    String standsAs(String stage);

    @Message("还没有登记；请核对后登记为申请企业，或婉拒。")
    String standsNot();

    @Message("“{company}”已登记为申请企业。")
    String takenUp(String company);

    @Message("已婉拒“{company}”。")
    String declined(String company);

    @Message("这份申请已经处理过，或者不在等待处理。")
    String notWaiting();

    @Message("没有等待处理的申请")
    String none();

    @Message("开放公开申请页后，企业可以自己提交；也可以在企业档案里把线索转为申请。")
    String noneHint();

    @Message("没有线索")
    String noLeads();

    @Message("登记企业后，它就是一条线索。")
    String noLeadsHint();

    @Message("没有临近或超过在孵期限的企业")
    String noStays();

    @Message("期限届满前 90 天开始，会列在这里，并写信告知运营人员。")
    String noStaysHint();

    @Message("最近一次跟进")
    String lastTalk();

    @Message("下一步")
    String nextStep();

    @Message("截止日期")
    String dueOn();

    @Message("入驻日期")
    String entered();

    @Message("期限")
    String lastDay();

    @Message("状态")
    String standing();

    @Message("超过 {days} 天")
    String stayOver(long days);

    @Message("还有 {days} 天")
    String stayEnding(long days);

    @Message("公开申请页")
    String doorTitle();

    @Message("开放，任何人都可以从 {address} 提交申请")
    String doorOpen(String address);

    @Message("每天最多收多少份")
    String dailyCap();

    @Message("保存")
    String saveDoor();

    @Message("公开申请页已开放。")
    String doorOpened();

    @Message("公开申请页已关闭。")
    String doorShut();

    @Message("应为 1 至 {most} 的整数")
    String capWrong(int most);

    @Message("企业自行申请入驻，编号 {number}")
    String appliedBy(String number);

    @Message("申请入驻 {park}")
    String applyTitle(String park);

    @Message("填写后我们会向您的邮箱发送确认链接；点击确认后，申请才会被受理。")
    String applyState();

    @Message("企业")
    String aboutCompany();

    @Message("企业全称")
    String companyName();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("企业类别（可多选）")
    String categories();

    @Message("主要做什么")
    String business();

    @Message("联系人")
    String aboutContact();

    @Message("姓名")
    String contactName();

    @Message("电话")
    String phone();

    @Message("显示完整联系方式（将记入操作日志）")
    String reveal();

    @Message("邮箱")
    String mail();

    @Message("需要的场地")
    String aboutNeed();

    @Message("面积（㎡）")
    String spaceSqm();

    @Message("希望何时入驻")
    String wantedFrom();

    @Message("多少人")
    String people();

    @Message("请不要填写这一栏")
    String website();

    @Message("我同意 {park} 为审核入驻申请、与我联系和办理入驻而处理上述信息；不用于其他用途；没有通过邮箱确认的申请，三天后会被删除。我可以随时要求查阅、更正或删除。")
    String consent(String park);

    @Message("提交申请")
    String send();

    @Message("不能为空")
    String missing();

    @Message("请填写电话号码，例如 023-12345678 或 13800000000")
    String phoneWrong();

    @Message("请填写邮箱地址，例如 wang@example.com")
    String mailWrong();

    @Message("请填写面积，例如 120 或 85.5")
    String spaceWrong();

    @Message("请填写人数，例如 12")
    String peopleWrong();

    @Message("请填写今天以后五年以内的日期，例如 2026-12-01")
    String dayWrong();

    @Message("没有您的同意，我们不能受理申请")
    String consentMissing();

    @Message("提交得太快，请检查一遍后再提交。您填写的内容都还在。")
    String hasty();

    @Message("已收到，请查收邮件")
    String receivedTitle();

    @Message("我们已向您填写的邮箱发送确认链接，三天内有效。点击确认后申请才会被受理。没有收到时，请检查垃圾邮件，或稍后重新提交。")
    String receivedText();

    @Message("编号：{number}")
    String number(String number);

    @Message("确认入驻申请")
    String confirmTitle();

    @Message("请确认：这份以“{company}”名义提交的入驻申请由您提交。")
    String confirmText(String company);

    @Message("确认申请")
    String confirm();

    @Message("申请已确认")
    String confirmedTitle();

    @Message("园区会尽快处理，结果会发到您的邮箱。")
    String confirmedText();

    @Message("提交得太频繁")
    String tooManyTitle();

    @Message("短时间内收到的申请太多。请在 {minutes} 分钟后再试；您也可以直接联系园区。")
    String tooManyText(long minutes);

    @Message("今天收到的申请已达上限，请明天再提交；您也可以直接联系园区。")
    String capText();

    @Message("待您审批的入驻申请")
    String waitsApplicants();

    @Message("待处理的线上申请")
    String waitsApplications();
}
