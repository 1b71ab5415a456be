package cn.yuanqi.notification.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inbox and of how somebody wants to be told. */
@MessageBundle(value = "inbox", locale = "zh-CN")
public interface InboxWords {
    @Message("消息")
    String title();

    @Message("{#if unread == 0}没有未读消息{#else}{unread} 条未读{/if}")
    String state(long unread);

    @Message("{#if unread == 0}消息{#else}消息，{unread} 条未读{/if}")
    String bell(long unread);

    @Message("通知设置")
    String wishes();

    @Message("全部标为已读")
    String readAll();

    @Message("标为已读")
    String read();

    @Message("已将 {count} 条消息标为已读。")
    String marked(int count);

    @Message("未读")
    String unread();

    @Message("全部")
    String all();

    @Message("主题")
    String topicLabel();

    @Message("全部主题")
    String allTopics();

    @Message("筛选")
    String filter();

    @Message("没有消息")
    String none();

    @Message("与您有关的事情会出现在这里。想少收或晚收，请调整通知设置。")
    String noneHint();

    @Message("没有未读消息")
    String noneUnread();

    @Message("您都看过了。")
    String noneUnreadHint();

    @Message("{#switch topic}{#case ALERTS}报警{#case RECTIFICATIONS}整改与检查{#case DISCHARGE}排污许可与停运{#case DUNNING}催缴{#case BILLS}账单与收款{#case LEASES}租约{#case CASES}服务申请{#case BOOKINGS}预约{#case FINANCING}融资{#case REPORTS}经营数据{#case DOCUMENTS}材料{#case ENTRIES}入驻与在孵{#case ANNOUNCEMENTS}公告{#case INVITATIONS}邀请{#case OTHER}其他{/switch}")
    String topic(Topic topic);

    @Message("{#switch way}{#case AT_ONCE}即时{#case DIGEST}每日汇总{#case OFF}不接收{/switch}")
    String way(Way way);

    @Message("{#switch language}{#case BOTH}中文和英文{#case ZH}中文{#case EN}英文{/switch}")
    String language(MailLanguage language);

    @Message("{#switch topic}{#case DUNNING}催缴关系到滞纳金，邮件不能关闭。{#case RECTIFICATIONS}整改与检查有法定期限，邮件不能关闭。{#else}邀请发给尚未加入的人，只能用邮件。{/switch}")
    String dutyReason(Topic topic);

    @Message("群机器人")
    String robots();

    @Message("只对当前园区有效。")
    String wishesState();

    @Message("按主题")
    String byTopic();

    @Message("站内")
    String inboxChannel();

    @Message("邮件")
    String mailChannel();

    @Message("邮件时间与语言")
    String mailTitle();

    @Message("邮件语言")
    String mailLanguage();

    @Message("每日汇总的时间")
    String digestHour();

    @Message("{hour}:00")
    String hour(String hour);

    @Message("免打扰从")
    String quietFrom();

    @Message("免打扰到")
    String quietTo();

    @Message("园区时间（{zone}）。这段时间里的邮件在结束后发出；两格都留空表示不设免打扰。")
    String quietHint(String zone);

    @Message("超标报警不受免打扰限制，立即发邮件")
    String urgent();

    @Message("保存")
    String save();

    @Message("通知设置已保存。")
    String saved();

    @Message("可以是：{choices}")
    String badChoice(String choices);

    @Message("请写成 2026-11-23T08:00:00Z 这样的时间")
    String badInstant();

    @Message("请写成 22:00 这样的时间")
    String badClock();

    @Message("开始和结束都要填，且不能相同")
    String quietBoth();

    @Message("请选择 0 到 23 点")
    String badHour();
}
