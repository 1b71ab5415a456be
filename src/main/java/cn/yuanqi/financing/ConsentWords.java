package cn.yuanqi.financing;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of consents and the passport; English stands in {@code messages/consent_en.properties}. */
@MessageBundle(value = "consent", locale = "zh-CN")
public interface ConsentWords {
    @Message("融资")
    String title();
    @Message("金融机构")
    String lender();
    @Message("申请")
    String application();
    @Message("信息授权")
    String consents();
    @Message("{count} 项授权有效。")
    String consentsState(long count);
    @Message("没有有效的授权：金融机构看不到园区掌握的任何信息。")
    String consentsNone();
    @Message("授权")
    String giveConsent();
    @Message("只授权所选机构查看所选信息，到期失效，可随时撤销；每次查看都会记录在下面。")
    String giveHint();
    @Message("有效至")
    String expiresOn();
    @Message("可查看的信息")
    String scope();
    @Message("已授权 {lender}。")
    String consentGiven(String lender);
    @Message("已撤销对 {lender} 的授权，立即生效。")
    String consentRevoked(String lender);
    @Message("有效")
    String consentStands();
    @Message("已撤销")
    String consentRevokedState();
    @Message("已到期")
    String consentOver();
    @Message("授权时间")
    String givenOn();
    @Message("撤销时间")
    String revokedOn();
    @Message("撤销")
    String revoke();
    @Message("查看记录")
    String looks();
    @Message("还没有人查看。")
    String noLooks();
    @Message("还没有授权")
    String noConsents();
    @Message("企业负责人可以在申请融资时授权，让审查更快。")
    String noConsentsHint();
    @Message("{name}的信用档案")
    String passportOf(String name);
    @Message("授权有效至 {day}；本次查看已记录。")
    String passportState(LocalDate day);
    @Message("信息")
    String fact_();
    @Message("数值")
    String value();
    @Message("截至")
    String asOf();
    @Message("来源")
    String source();
    @Message("园区没有这项信息")
    String unknown();
    @Message("我的信用档案")
    String ownPassport();
    @Message("这是{lender}今天能看到的全部内容，一字不差。")
    String ownAs(String lender);
    @Message("没有有效授权：{lender}今天什么也看不到。")
    String ownAsNothing(String lender);
    @Message("园区掌握的、可供授权的全部信息。选择一家机构，看看它能看到什么。")
    String ownAll();
    @Message("以谁的视角")
    String seenBy();
    @Message("全部信息")
    String everything();
    @Message("{lender}看到的")
    String eyesOf(String lender);
    @Message("看不到任何信息")
    String seesNothing();
    @Message("不论是列表、数量还是提示，都不会透露。")
    String seesNothingHint();
    @Message("按评分表")
    String byScorecard();
    @Message("得分")
    String pointsHead();
}
