package cn.yuanqi.environment.monitoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of laboratory results. */
@MessageBundle(value = "lab", locale = "zh-CN")
public interface LabWords {
    @Message("全部结果")
    String all();

    @Message("手工监测")
    String title();

    @Message("实验室检测结果与同一小时的在线均值对照；两者分开保存，互不更改。")
    String sentence();

    @Message("上传检测结果")
    String upload();

    @Message("CSV 或 XLSX，须有列：MN、采样时间、因子、结果、检测方法、检测单位；可有：单位、报告编号。低于检出限写作 <0.025 或 0.025L。")
    String uploadHint();

    @Message("文件")
    String file();

    @Message("上传")
    String uploadNow();

    @Message("共 {rows} 行：新增 {created}，已有 {unchanged}，有误 {rejected}")
    String outcome(int rows, int created, int unchanged, int rejected);

    @Message("行")
    String row();

    @Message("列")
    String column();

    @Message("内容")
    String value();

    @Message("问题")
    String flaw();

    @Message("检测结果")
    String results();

    @Message("采样时间")
    String sampledAt();

    @Message("排口")
    String outlet();

    @Message("因子")
    String factor();

    @Message("检测结果")
    String result();

    @Message("在线小时均值")
    String online();

    @Message("相对偏差")
    String difference();

    @Message("检测方法")
    String method();

    @Message("检测单位")
    String lab();

    @Message("还没有检测结果")
    String none();

    @Message("上传实验室报告后，结果与在线数据并列显示。")
    String noneHint();

    @Message("必填")
    String missing();

    @Message("应为带时区的时刻")
    String badInstant();

    @Message("未找到表头：须有 MN、采样时间、因子、结果、检测方法和检测单位")
    String noHeader();

    @Message("园区没有这一 MN 的排口")
    String noOutlet();

    @Message("因子库中没有这一因子")
    String unknownFactor();

    @Message("时间无法识别，例如 2026-11-23 08:30")
    String badTime();

    @Message("采样时间晚于现在")
    String ahead();

    @Message("应为数字，低于检出限写作 <0.025")
    String badResult();

    @Message("单位应为 {unit} 或可与之换算的单位")
    String badUnit(String unit);

    @Message("最多 {most} 个字")
    String tooLong(int most);

    @Message("一次最多 {most} 行")
    String tooManyRows(int most);

    @Message("与已有结果不一致，已有的保留")
    String contradicts();
}
