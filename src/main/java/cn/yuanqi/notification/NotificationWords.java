package cn.yuanqi.notification;

import java.time.LocalDate;

import cn.yuanqi.financing.FinancingMoved;
import cn.yuanqi.identity.DelegationMoved;
import cn.yuanqi.identity.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters. */
@MessageBundle(value = "notification", locale = "zh-CN")
public interface NotificationWords {
    /** Which of the languages these are. */
    @Message("zh-CN")
    String tag();

    /** The tag of the language that these words are of, for letters that bring words of their own. */
    @Message("zh-CN")
    String language();

    @Message("本邮件由园企系统自动发出，请勿直接回复。如与您无关，请忽略。")
    String footer();

    @Message("通知设置")
    String settings();

    @Message("{count} 条园区消息")
    String digestSubject(int count);

    @Message("您好！\n以下是上次汇总以来的 {count} 条消息：")
    String digestText(int count);

    @Message("……另有 {count} 条，请在消息页查看。")
    String digestMore(int count);

    @Message("查看消息")
    String digestButton();

    @Message("{#switch role}{#case OPERATOR}园区运营{#case LEADER}园区领导{#case OFFICER}环保专员{#case OWNER}企业负责人{#case CLERK}企业经办{#case REVIEWER}信贷审查{#case APPROVER}信贷审批{#case PLATFORM_ADMIN}平台管理员{/switch}")
    String role(Role role);

    @Message("邀请您加入“{park}”")
    String invitedSubject(String park);

    @Message("您好！\n{by} 邀请您以“{role}”身份加入“{park}”。\n请点击下面的链接，用这个邮箱地址登录并接受邀请；还没有账号时，打开链接即可看到如何开通。\n邀请有效期至 {until}，只能接受一次。请不要转发这个链接。")
    String invitedText(String by, String role, String park, String until);

    @Message("查看并接受邀请")
    String invitedButton();

    @Message("请确认您向“{park}”提交的入驻申请")
    String entryConfirmSubject(String park);

    @Message("您好！\n我们收到了以“{company}”名义向“{park}”提交的入驻申请，编号 {number}。\n请点击下面的链接确认；链接有效期至 {until}。不确认，申请不会被受理。\n如果不是您提交的，请忽略这封信。")
    String entryConfirmText(String company, String park, String number, String until);

    @Message("确认申请")
    String entryConfirmButton();

    @Message("新的入驻申请：{company}")
    String entryWaitingSubject(String company);

    @Message("“{company}”已确认入驻申请，编号 {number}，等待处理。")
    String entryWaitingText(String company, String number);

    @Message("查看入驻申请")
    String entryWaitingButton();

    @Message("“{park}”对入驻申请 {number} 的答复")
    String entryDecidedSubject(String park, String number);

    @Message("您好！\n“{company}”入驻“{park}”的申请已获同意。园区会与您联系办理入驻。")
    String entryAcceptedText(String company, String park);

    @Message("您好！\n“{company}”入驻“{park}”的申请被退回，请补充或更正后重新提交。\n园区的说明：{reason}")
    String entryReturnedText(String company, String park, String reason);

    @Message("您好！\n很遗憾，“{park}”未能接受“{company}”的入驻申请。\n园区的说明：{reason}")
    String entryDeclinedText(String company, String park, String reason);

    @Message("打开申请页")
    String entryDecidedButton();

    @Message("{count} 家企业的在孵期限将满或已满")
    String staysSubject(int count);

    @Message("您好！\n下列企业的在孵期限将满或已满，请安排毕业、转为租户或离园；全部名单见下面的链接。")
    String staysText();

    @Message("{name}：已超过 {months} 个月的期限（{last}）")
    String stayOver(String name, int months, LocalDate last);

    @Message("{name}：{months} 个月的期限到 {last} 为止")
    String stayEnding(String name, int months, LocalDate last);

    @Message("查看名单")
    String staysButton();

    @Message("材料即将到期：{title}（{last}）")
    String documentExpiringSubject(String title, String last);

    @Message("您好！\n{enterprise} 的材料“{title}”有效期至 {last}{#if left > 0}，还剩 {left} 天{#else}，今天到期{/if}。\n请及时换证，并在材料页上传新版本；旧版本会保留。")
    String documentExpiringText(String enterprise, String title, String last, int left);

    @Message("打开材料页")
    String documentExpiringButton();

    @Message("请填报 {period} 经营数据")
    String reportAskedSubject(String period);

    @Message("您好！\n“{park}”请贵企业填报 {period} 的经营数据，截止 {due}。")
    String reportAskedText(String park, String period, String due);

    @Message("{period} 经营数据被退回")
    String reportReturnedSubject(String period);

    @Message("您好！\n“{park}”退回了贵企业 {period} 的经营数据，请按各项说明更正后重新提交。")
    String reportReturnedText(String park, String period);

    @Message("{titleZh}（{titleEn}）：{reason}")
    String reportReturnedLine(String titleZh, String titleEn, String reason);

    @Message("{period} 经营数据已采纳")
    String reportAcceptedSubject(String period);

    @Message("您好！\n“{park}”已采纳贵企业 {period} 的经营数据。")
    String reportAcceptedText(String park, String period);

    @Message("{period} 经营数据将于 {due} 截止")
    String reportDueSubject(String period, String due);

    @Message("您好！\n“{park}”在等贵企业 {period} 的经营数据，截止 {due}，还有 {days} 天。")
    String reportDueText(String park, String period, String due, int days);

    @Message("{period} 经营数据已逾期")
    String reportLateSubject(String period);

    @Message("您好！\n“{park}”尚未收到贵企业 {period} 的经营数据，截止日为 {due}，已过 {days} 天。")
    String reportLateText(String park, String period, String due, int days);

    @Message("填报")
    String reportFill();

    @Message("查看报表")
    String reportLook();

    @Message("租约 {number} 将于 {day} 到期")
    String leaseEndsSubject(String number, String day);

    @Message("您好！\n租约 {number} 将于 {day} 到期。请及早商定续约或腾退；到期未腾退的，房源继续占用并逐月计费。")
    String leaseEndsText(String number, String day);

    @Message("查看租约")
    String leaseEndsButton();

    @Message("查看账单")
    String dunningButton();

    @Message("报警交给您处理：{enterprise} 排口 {outlet}")
    String alertAssignedSubject(String enterprise, String outlet);

    @Message("“{enterprise}”排口 {outlet} 的报警已交给您处理，始于 {since}。")
    String alertAssignedText(String enterprise, String outlet, String since);

    @Message("报警 {minutes} 分钟无人处理：{enterprise} 排口 {outlet}")
    String alertEscalatedSubject(int minutes, String enterprise, String outlet);

    @Message("“{enterprise}”排口 {outlet} 的报警始于 {since}，{minutes} 分钟内无人确认。")
    String alertEscalatedText(String enterprise, String outlet, String since, int minutes);

    @Message("查看报警")
    String alertButton();

    @Message("账单 {number} 的减免等待批准")
    String reliefAskedSubject(String number);

    @Message("您好！\n账单 {number} 申请减免 {sum} 元，等待园区领导决定。申请人不能决定自己的申请。")
    String reliefAskedText(String number, String sum);

    @Message("账单 {number} 已减免")
    String reliefGrantedSubject(String number);

    @Message("您好！\n园区已减免账单 {number} 中的 {sum} 元，未付金额相应减少。")
    String reliefGrantedText(String number, String sum);

    @Message("账单 {number} 的减免未获批准")
    String reliefDeclinedSubject(String number);

    @Message("您好！\n账单 {number} 申请的减免 {sum} 元未获批准，原因见账单页。")
    String reliefDeclinedText(String number, String sum);

    @Message("查看账单")
    String reliefButton();

    @Message("排污许可证 {number} 将于 {day} 到期")
    String permitEndsSubject(String number, String day);

    @Message("您好！\n“{enterprise}”的排污许可证 {number} 将于 {day} 到期，还有 {left} 天。请及时办理延续。")
    String permitEndsText(String enterprise, String number, String day, String left);

    @Message("排污许可证 {number} 的年许可量已用 {step}%")
    String permitLoadSubject(String number, int step);

    @Message("您好！\n“{enterprise}”{year} 年的{factor}排放量已达许可量的 {percent}%。请安排减排，避免超量排放。")
    String permitLoadText(String enterprise, String factor, String year, String percent);

    @Message("查看许可证与排放量")
    String permitButton();

    @Message("“{enterprise}”有停运报备待受理")
    String stopWaitingSubject(String enterprise);

    @Message("“{enterprise}”报备了排口 {outlet} 的停运、维护或校准：{from} 至 {to}。请受理或退回。")
    String stopWaitingText(String enterprise, String outlet, String from, String to);

    @Message("排口 {outlet} 的报备已处理")
    String stopDecidedSubject(String outlet);

    @Message("您好！\n您报备的时段 {from} 至 {to}：{#switch status}{#case 'ACCEPTED'}已受理，该时段将作标注，数据照常保留。{#case 'REFUSED'}被退回。{#else}已撤回。{/switch}")
    String stopDecidedText(String status, String from, String to);

    @Message("说明：{answer}")
    String stopAnswer(String answer);

    @Message("查看报备")
    String stopButton();
    @Message("整改通知第 {number} 号，期限 {day}")
    String rectifyOrderedSubject(int number, String day);

    @Message("您好！\n园区要求“{enterprise}”在 {day} 前完成整改并答复：\n{demand}")
    String rectifyOrderedText(String enterprise, String day, String demand);

    @Message("整改通知第 {number} 号的答复被退回，新期限 {day}")
    String rectifyReturnedSubject(int number, String day);

    @Message("您好！\n整改通知第 {number} 号复查未通过，请在 {day} 前再次整改并答复。原因：\n{reason}")
    String rectifyReturnedText(int number, String day, String reason);

    @Message("“{enterprise}”已答复整改通知第 {number} 号")
    String rectifyAnsweredSubject(String enterprise, int number);

    @Message("您好！\n“{enterprise}”已答复整改通知第 {number} 号，等待复查：\n{text}")
    String rectifyAnsweredText(String enterprise, int number, String text);

    @Message("整改通知第 {number} 号复查通过")
    String rectifyClosedSubject(int number);

    @Message("您好！\n整改通知第 {number} 号复查通过，已关闭：\n{text}")
    String rectifyClosedText(int number, String text);

    @Message("整改通知第 {number} 号已撤回")
    String rectifyWithdrawnSubject(int number);

    @Message("您好！\n整改通知第 {number} 号已撤回，不必再整改。原因：\n{reason}")
    String rectifyWithdrawnText(int number, String reason);

    @Message("整改通知第 {number} 号即将到期（{day}）")
    String rectifyDueSubject(int number, String day);

    @Message("您好！\n“{enterprise}”的整改通知第 {number} 号期限是 {day}，还剩 {days} 天，请及时整改并答复。")
    String rectifyDueText(String enterprise, int number, String day, int days);

    @Message("整改通知第 {number} 号已逾期 {days} 天")
    String rectifyLateSubject(int number, int days);

    @Message("您好！\n“{enterprise}”的整改通知第 {number} 号期限是 {day}，已逾期 {days} 天，还没有答复。")
    String rectifyLateText(String enterprise, int number, String day, int days);

    @Message("查看并答复")
    String rectifyAnswer();

    @Message("查看整改通知")
    String rectifyLook();

    @Message("融资申请“{product}”：{#switch deed}{#case SUBMITTED}已提交，等待受理{#case ASKED}需要补充{#case ANSWERED}已答复补充{#case APPROVED}已批准，等待接受{#case DECLINED}未获批准{#case WITHDRAWN}已撤回{#case ACCEPTED}已接受，等待放款{#case DISBURSED}已放款{#case EXPIRED}批准已过期{/switch}")
    String financingSubject(String product, FinancingMoved.Deed deed);

    @Message("您好！\n“{enterprise}”的融资申请“{product}”：{#switch deed}{#case SUBMITTED}已提交，等待受理{#case ASKED}需要补充{#case ANSWERED}已答复补充{#case APPROVED}已批准，等待接受{#case DECLINED}未获批准{#case WITHDRAWN}已撤回{#case ACCEPTED}已接受，等待放款{#case DISBURSED}已放款{#case EXPIRED}批准已过期{/switch}。\n{note}")
    String financingText(String enterprise, String product, FinancingMoved.Deed deed, String note);

    @Message("查看申请")
    String financingButton();
    @Message("服务事项 {number}“{item}”：{#switch event}{#case 'OPENED'}新的申请，等待受理{#case 'ASSIGNED'}已交给您办理{#case 'WAITING'}等待企业办理当前步骤{#case 'ASKED'}需要补充{#case 'ANSWERED'}企业已答复{#case 'STEP_DONE'}企业已完成当前步骤{#case 'DONE'}已办结，请评价{#case 'CANCELLED'}已取消{#case 'REOPENED'}企业重新打开{#case 'COMMENTED'}有新的留言{#case 'OVERDUE'}已超过承诺时限{#case 'AWAITED'}仍在等待企业{/switch}")
    String serviceSubject(String number, String item, String event);
    @Message("您好！\n“{enterprise}”的服务事项 {number}“{item}”：{#switch event}{#case 'OPENED'}新的申请，等待受理{#case 'ASSIGNED'}已交给您办理{#case 'WAITING'}等待企业办理当前步骤{#case 'ASKED'}需要补充{#case 'ANSWERED'}企业已答复{#case 'STEP_DONE'}企业已完成当前步骤{#case 'DONE'}已办结，请评价{#case 'CANCELLED'}已取消{#case 'REOPENED'}企业重新打开{#case 'COMMENTED'}有新的留言{#case 'OVERDUE'}已超过承诺时限{#case 'AWAITED'}仍在等待企业{/switch}。\n{note}")
    String serviceText(String enterprise, String number, String item, String event, String note);
    @Message("查看事项")
    String serviceButton();
    @Message("{#switch deed}{#case GIVEN}请您代理{delegator}的审批{#case REVOKED}{deputy}代理{delegator}审批：已收回{#case ENDED}{deputy}代理{delegator}审批：因离任结束{/switch}")
    String standInSubject(String deputy, String delegator, DelegationMoved.Deed deed);
    @Message("您好！\n{#switch deed}{#case GIVEN}{delegator}请{deputy}在这些日子以其名义审批{#case REVOKED}{deputy}代理{delegator}审批的委托已收回，立即生效{#case ENDED}{deputy}代理{delegator}审批的委托已结束：两人之一不再担任所需的职务{/switch}。\n角色：{#switch role}{#case OPERATOR}园区运营{#case LEADER}园区领导{#case REVIEWER}信贷审查{#case APPROVER}信贷审批{#else}{role}{/switch}；日期：{days}。")
    String standInText(String deputy, String delegator, Role role, String days, DelegationMoved.Deed deed);
    @Message("查看代理安排")
    String standInButton();
    @Message("{from}手上的 {count} 项工作交给了您")
    String handedOverSubject(String from, int count);
    @Message("您好！\n{from}手上的 {count} 项工作交给了您：\n{things}")
    String handedOverText(String from, int count, String things);
}
