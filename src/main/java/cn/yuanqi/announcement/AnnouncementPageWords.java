package cn.yuanqi.announcement;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Lifecycle;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the announcements say; English stands in {@code messages/ann_en.properties}. */
@MessageBundle(value = "ann", locale = "zh-CN")
public interface AnnouncementPageWords {
    @Message("公告")
    String title();
    @Message("{#if unread > 0}{unread} 则未读。{#else}全部已读。{/if}")
    String state(long unread);
    @Message("共 {total} 则；发布后按读者发出邮件，谁读过在公告页可见。")
    String staffState(Long total);
    @Message("写公告")
    String newOne();
    @Message("先存为草稿，核对后再发布。")
    String formHint();
    @Message("保存")
    String save();
    @Message("已保存。")
    String saved();
    @Message("标题")
    String titleZh();
    @Message("英文标题")
    String titleEn();
    @Message("正文")
    String textZh();
    @Message("英文正文")
    String textEn();
    @Message("纯文本；空一行另起一段，网址会显示为链接。")
    String textHint();
    @Message("英文（可不填）")
    String english();
    @Message("不填时，英文读者看到中文并有提示。")
    String englishHint();
    @Message("读者")
    String readers();
    @Message("只在“企业人员”时可再限定；都不选即全部企业。")
    String readersHint();
    @Message("发给")
    String reach();
    @Message("{#switch reach}{#case EVERYBODY}园区所有人{#case ENTERPRISES}企业人员{/switch}")
    String reachOf(Reach reach);
    @Message("楼宇")
    String building();
    @Message("不限")
    String allBuildings();
    @Message("类别")
    String categories();
    @Message("{#switch category}{#case TECH}科技{#case ECOMMERCE}电商{#case HEALTH}大健康{#case MANUFACTURING}制造{#case SERVICE}服务{/switch}")
    String category(Category category);
    @Message("阶段")
    String stages();
    @Message("{#switch stage}{#case LEAD}线索{#case APPLYING}申请中{#case INCUBATING}在孵{#case GRADUATED}已毕业{#case LEFT}已退出{#case TENANT}租户{/switch}")
    String stage(Lifecycle stage);
    @Message("显示")
    String shown();
    @Message("从")
    String visibleFrom();
    @Message("到（含当天）")
    String visibleUntil();
    @Message("留空为一直显示")
    String untilHint();
    @Message("置顶")
    String pinnedLabel();
    @Message("排在最前")
    String pinIt();
    @Message("置顶")
    String pinnedChip();
    @Message("未读")
    String unreadChip();
    @Message("标题")
    String headline();
    @Message("状态")
    String status();
    @Message("发布")
    String publishedOn();
    @Message("已读企业")
    String readCount();
    @Message("{from} 至 {until}")
    String days(String from, String until);
    @Message("长期")
    String openEnd();
    @Message("还没有公告")
    String empty();
    @Message("园区发布后会出现在这里，并发邮件通知。")
    String emptyReader();
    @Message("写第一则，选好读者后发布。")
    String emptyWriter();
    @Message("修改")
    String edit();
    @Message("发布")
    String publish();
    @Message("已发布：{title}")
    String publishedNow(String title);
    @Message("撤下")
    String withdraw();
    @Message("撤下后读者不再看到它，也不能恢复。")
    String withdrawHint();
    @Message("已撤下：{title}")
    String withdrawnNow(String title);
    @Message("这则公告只有中文。")
    String onlyChinese();
    @Message("附件")
    String files();
    @Message("没有附件。")
    String noFiles();
    @Message("添加附件")
    String addFile();
    @Message("文件")
    String file();
    @Message("附件已添加。")
    String fileAdded();
    @Message("移除")
    String removeFile();
    @Message("附件已移除。")
    String fileRemoved();
    @Message("标为已读")
    String markRead();
    @Message("已记为已读。")
    String noted();
    @Message("已读")
    String isRead();
    @Message("阅读情况")
    String receipts();
    @Message("{read} 家企业已读。")
    String receiptState(int read);
    @Message("{all} 家企业中 {read} 家已读。")
    String receiptStateOf(int read, Integer all);
    @Message("企业")
    String enterprise();
    @Message("人数")
    String people();
    @Message("首次阅读")
    String firstRead();
    @Message("改动后未再读")
    String oldText();
    @Message("还没有企业打开过。")
    String nobodyYet();
    @Message("全部类别、全部阶段")
    String everything();
}
