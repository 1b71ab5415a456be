package cn.yuanqi.enterprise.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the documents' room; English stands in {@code messages/document_en.properties}. */
@MessageBundle(value = "document", locale = "zh-CN")
public interface DocumentWords {
    // refusals
    @Message("不能为空")
    String missing();

    @Message("最多 {most} 个字")
    String tooLong(int most);

    @Message("含有不可显示的字符，请重新输入")
    String damagedText();

    @Message("不认识的值：{value}")
    String unknownValue(String value);

    @Message("日期应写作 2026-11-23 这样")
    String badDate();

    @Message("不能晚于今天")
    String inFuture();

    @Message("不能早于签发日期")
    String beforeIssue();

    @Message("高新技术企业证书须填写")
    String neededForHighTech();

    @Message("与当前的第 {number} 版完全相同，没有生成新版本。")
    String sameFile(int number);

    @Message("这份材料已撤回，不能再改动。")
    String isWithdrawn();

    // page
    @Message("材料")
    String title();

    @Message("上传材料")
    String upload();

    @Message("把文件拖到这里，或者点按选择。可以上传 PDF、图片（PNG、JPEG、WEBP）、Word（DOCX）、Excel（XLSX）和 OFD，单个文件不超过 {most} MB。")
    String uploadHint(long most);

    @Message("文件超过 {most} MB，请压缩或拆分后再上传。")
    String tooLargeHere(long most);

    @Message("已选择")
    String chosen();

    @Message("正在上传")
    String sending();

    @Message("连接中断，文件没有保存；请重试。")
    String broken();

    @Message("文件")
    String file();

    @Message("种类")
    String kind();

    @Message("名称")
    String name();

    @Message("不填则用文件名")
    String nameHint();

    @Message("编号")
    String number();

    @Message("签发日期")
    String issuedOn();

    @Message("有效期至")
    String expiresOn();

    @Message("备注")
    String note();

    @Message("上传")
    String save();

    @Message("材料")
    String document();

    @Message("当前文件")
    String currentFile();

    @Message("有效期")
    String validity();

    @Message("上传")
    String uploaded();

    @Message("系统")
    String byMachine();

    @Message("上传新版本")
    String newVersion();

    @Message("旧版本会保留，随时可以下载。日期和编号不填则不变。")
    String newVersionHint();

    @Message("历史版本（{count}）")
    String history(int count);

    @Message("第 {number} 版")
    String versionOf(int number);

    @Message("下载")
    String download();

    @Message("撤回")
    String withdraw();

    @Message("撤回后不再有效，但仍可查看；不能恢复。")
    String withdrawHint();

    @Message("撤回原因")
    String reason();

    @Message("已撤回（{count}）")
    String withdrawnOnes(int count);

    @Message("还没有材料")
    String noDocuments();

    @Message("从营业执照开始：上传之后，到期前会自动提醒。")
    String noDocumentsHint();

    @Message("企业或园区运营人员上传之后，会出现在这里。")
    String noDocumentsRead();

    @Message("还没有营业执照；请上传，企业档案才算完整。")
    String lacksLicence();

    @Message("还没有材料。")
    String stateNone();

    @Message("{count} 份材料，都在有效期内。")
    String stateFine(int count);

    @Message("{count} 份材料，其中 {expiring} 份即将到期，{expired} 份已过期。")
    String stateDue(int count, long expiring, long expired);

    @Message("“{title}”已上传。")
    String filed(String title);

    @Message("“{title}”已更新为第 {number} 版。")
    String renewed(String title, int number);

    @Message("“{title}”已撤回。")
    String withdrawnNow(String title);

    @Message("已过期 {days} 天")
    String expiredSince(int days);

    @Message("今天到期")
    String expiresToday();

    @Message("还剩 {days} 天")
    String expiresIn(int days);

    @Message("长期有效")
    String neverExpires();

    @Message("有效")
    String status_VALID();

    @Message("已撤回")
    String status_WITHDRAWN();

    @Message("营业执照")
    String kind_BUSINESS_LICENCE();

    @Message("高新技术企业证书")
    String kind_HIGH_TECH_CERTIFICATE();

    @Message("其他证书")
    String kind_OTHER_CERTIFICATE();

    @Message("许可证")
    String kind_PERMIT();

    @Message("合同")
    String kind_CONTRACT();

    @Message("财务报表")
    String kind_FINANCIAL_STATEMENT();

    @Message("投资协议")
    String kind_INVESTMENT_AGREEMENT();

    @Message("付款凭证")
    String kind_PAYMENT_PROOF();

    @Message("其他")
    String kind_OTHER();

    @Message("更正信息")
    String correct();

    @Message("更正“{title}”")
    String correctTitle(String title);

    @Message("种类、编号和有效期写错了在这里改；文件本身请上传新版本。")
    String correctState();

    @Message("“{title}”的信息已更正。")
    String corrected(String title);

    @Message("您填写期间，这份材料已被他人改动。下面保留了您的填写，并标出现在的内容；再次保存则以您的为准。")
    String overtaken();

    @Message("现在是：{value}")
    String standsNow(String value);

    @Message("（空）")
    String nothing();

    @Message("保存")
    String keep();

    @Message("返回")
    String cancel();

    @Message("即将到期或已过期的材料")
    String waitsRenewal();
}
