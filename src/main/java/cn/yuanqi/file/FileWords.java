package cn.yuanqi.file;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a file is not taken; English stands in {@code messages/file_en.properties}. */
@MessageBundle(value = "file", locale = "zh-CN")
public interface FileWords {
    @Message("请选择一个文件。")
    String noFile();

    @Message("文件是空的，没有内容可以保存。")
    String emptyFile();

    @Message("文件有 {size} MB，单个文件不得超过 {most} MB；请压缩或拆分后再上传。")
    String tooLarge(String size, String most);

    @Message("这家企业的文件合计不得超过 {most} MB，还剩 {left} MB；请联系园区运营人员。")
    String noRoom(String most, String left);

    @Message("不接受这种文件；可以上传：{types}。")
    String unknownType(String types);

    @Message("文件名说它是 {claimed}，内容却是 {found}；请用正确的格式另存后再上传。")
    String otherContent(String claimed, String found);

    @Message("文件名说它是 {claimed}，内容却不是；请用正确的格式另存后再上传（有密码的文件请先去掉密码）。")
    String unknownContent(String claimed);

    @Message("文件里除了文档本身还藏有另一种内容，出于安全没有保存；请重新导出后再上传。")
    String twoContents();

    @Message("文件已损坏，不能作为 {claimed} 打开；请重新导出后再上传（有密码的文件请先去掉密码）。")
    String damaged(String claimed);

    @Message("文件解压后大得异常，或内部名称可疑，出于安全没有保存。")
    String bomb();

    @Message("文件含有宏，出于安全没有保存；请另存为不含宏的文件。")
    String macros();
}
