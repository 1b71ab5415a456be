package cn.yuanqi.environment.monitoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each deviation of a logger is called. */
@MessageBundle(value = "deviation", locale = "zh-CN")
public interface DeviationWords {
    @Message("校验码错误")
    String wrongCrc();

    @Message("校验码用了小写字母")
    String lowerCaseCrc();

    @Message("包尾缺少回车换行")
    String noCrlf();

    @Message("数据段超过 1024 字节")
    String longSegment();

    @Message("含有非 UTF-8 字节")
    String notUtf8();

    @Message("报文头有标准以外的字段")
    String unknownHeaderItem();

    @Message("同一字段出现多次")
    String duplicateItem();

    @Message("缺少请求编号 QN")
    String noQn();

    @Message("QN 是 13 位时间戳")
    String epochQn();

    @Message("QN 不是 17 位时间")
    String badQn();

    @Message("缺少系统编码 ST")
    String noSt();

    @Message("ST 不是两位数字")
    String badSt();

    @Message("缺少命令编码 CN")
    String noCn();

    @Message("CN 不是四位数字")
    String badCn();

    @Message("缺少访问密码 PW")
    String noPw();

    @Message("PW 写在 MN 之后")
    String pwAfterMn();

    @Message("MN 含有十六进制以外的字符")
    String mnNotHex();

    @Message("缺少标志 Flag")
    String noFlag();

    @Message("Flag 不是 0 至 255 的整数")
    String badFlag();

    @Message("Flag 的版本号未知")
    String unknownVersion();

    @Message("拆分包的包号缺失或有误")
    String badSplit();

    @Message("包号前补了零")
    String paddedSplit();

    @Message("有包号而 Flag 未标明拆分")
    String unflaggedSplit();

    @Message("数据区有多余的分号")
    String emptyItem();

    @Message("数据区有无法识别的内容")
    String badItem();

    @Message("数据区内出现 &&")
    String innerAmpersands();

    @Message("缺少数据时间 DataTime")
    String noDataTime();

    @Message("DataTime 带毫秒（17 位）")
    String longDataTime();

    @Message("DataTime 无法识别")
    String badDataTime();

    @Message("字段前缺少因子编码")
    String bareField();

    @Message("因子编码不合标准")
    String nonStandardCode();

    @Message("缺少数据标记")
    String noDataFlag();

    @Message("数据标记不在标准之内")
    String badDataFlag();

    @Message("数值无法识别")
    String badNumber();

    @Message("数值超过 14 位")
    String longNumber();

    @Message("包头之外的字节")
    String garbage();

    @Message("声明的数据段长度无法识别或过大")
    String badLength();

    @Message("数据段残缺")
    String badSegment();

    @Message("声明的长度与实际不符")
    String overtaken();

    @Message("报文没有发完")
    String givenUp();

    @Message("数据时间超前十分钟以上，未入库")
    String futureTime();

    @Message("数据时间早于保存期限，未入库")
    String tooOld();

    @Message("因子库中没有的因子")
    String unknownFactor();

    @Message("无法入库，只保留了原始报文")
    String notStorable();

    @Message("拆分包的后续包没有数据时间")
    String noTimeInPart();

    @Message("拆分包没有收齐")
    String incompleteSplit();

    @Message("其他偏差")
    String other();
}
