package cn.yuanqi.environment.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of inspections; English stands in {@code messages/inspection_en.properties}. */
@MessageBundle(value = "inspection", locale = "zh-CN")
public interface InspectionWords {
    @Message("进行中的检查")
    String inHand();

    @Message("现场检查")
    String title();
    @Message("第 {number} 号检查")
    String numbered(int number);
    @Message("共 {count} 次检查")
    String state(long count);
    @Message("开始检查")
    String start();
    @Message("继续检查")
    String goOn();
    @Message("在企业档案的“整改与检查”页开始一次检查：系统当场摆出 30 天均值、报警、仪器、材料和整改。")
    String howToStart();
    @Message("选择企业")
    String toEnterprises();
    @Message("还没有检查")
    String none();
    @Message("还没有已完成的检查")
    String noneOwn();
    @Message("企业")
    String enterprise();
    @Message("检查人")
    String officer();
    @Message("开始")
    String startedAt();
    @Message("完成")
    String finishedAt();
    @Message("用时")
    String duration();
    @Message("{minutes} 分钟")
    String minutes(Double minutes);
    @Message("{minutes} 分钟")
    String minutesPlain(double minutes);
    @Message("已进行")
    String running();
    @Message("分钟")
    String minute();
    @Message("问题")
    String findings();
    @Message("状态")
    String status();
    @Message("{#switch status}{#case OPEN}进行中{#case FINISHED}已完成{#case DISCARDED}已作废{/switch}")
    String statusOf(Inspection.Status status);
    @Message("用时统计")
    String totals();
    @Message("自")
    String from();
    @Message("至")
    String to();
    @Message("统计")
    String show();
    @Message("完成的检查")
    String count();
    @Message("合计用时")
    String sum();
    @Message("平均每次")
    String average();
    @Message("节省")
    String saved();
    @Message("与每次 {minutes} 分钟的走访相比（园区设置，不是测量值）")
    String savedHint(int minutes);
    @Message("检查设置")
    String settings();
    @Message("走访分钟数和检查清单是园区自己的数据；进行中的检查沿用开始时的清单。")
    String settingsState();
    @Message("不用本系统时一次走访的分钟数")
    String visitMinutes();
    @Message("检查清单")
    String checklistLabel();
    @Message("每行一项；英文写在竖线后面，可以不写。")
    String checklistHint();
    @Message("保存")
    String save();
    @Message("设置已保存。")
    String settingsSaved();
    @Message("系统摆出的情况")
    String evidenceTitle();
    @Message("截至 {time}，之后的变化不在内")
    String asOf(String time);
    @Message("达标状态")
    String verdict();
    @Message("{from} 至 {to} 日均值与限值")
    String means(String from, String to);
    @Message("超标 {count} 天")
    String overDays(long count);
    @Message("无法判定 {count} 天")
    String unjudgedDays(long count);
    @Message("{count} 天都达标")
    String fine(long count);
    @Message("{lowest}–{highest}")
    String range(String lowest, String highest);
    @Message("最近")
    String newest();
    @Message("限值")
    String limit();
    @Message("日期")
    String day();
    @Message("日均值")
    String mean();
    @Message("因子")
    String factor();
    @Message("排口 {code}")
    String outlet(String code);
    @Message("这家企业没有排口。")
    String noOutlet();
    @Message("没有可判定的因子。")
    String noFactor();
    @Message("柱高：超标最高，达标居中，无法判定最低")
    String legend();
    @Message("逐日数值")
    String allDays();
    @Message("未关闭的报警")
    String openAlerts();
    @Message("同期已关闭的报警")
    String pastAlerts();
    @Message("共 {count} 条，列出最近的")
    String pastOf(long count);
    @Message("没有未关闭的报警")
    String noneOpen();
    @Message("没有")
    String nonePast();
    @Message("数采仪")
    String loggers();
    @Message("连接中")
    String connected();
    @Message("未连接")
    String notConnected();
    @Message("已停用")
    String disabled();
    @Message("最近上报 {time}")
    String heard(String time);
    @Message("从未上报")
    String neverHeard();
    @Message("缺小时数据 {hours} 小时（{gaps} 段）")
    String missingHours(long hours, int gaps);
    @Message("小时数据齐全")
    String noGaps();
    @Message("{count} 种报文偏差")
    String deviations(int count);
    @Message("企业材料")
    String documents();
    @Message("没有材料")
    String noDocuments();
    @Message("已过期")
    String expired();
    @Message("有效期至 {day}")
    String expiresOn(String day);
    @Message("最近的整改")
    String orders();
    @Message("没有")
    String noOrders();
    @Message("以前的检查")
    String visits();
    @Message("检查清单")
    String checklist();
    @Message("已填 {count} / {all}")
    String answeredOf(long count, int all);
    @Message("{#switch answer}{#case YES}符合{#case NO}不符合{#case NOT_APPLICABLE}不适用{/switch}")
    String answerOf(InspectionItem.Answer answer);
    @Message("符合")
    String answerYes();
    @Message("不符合")
    String answerNo();
    @Message("不适用")
    String answerNone();
    @Message("未填")
    String notAnswered();
    @Message("备注")
    String remark();
    @Message("保存此项")
    String saveItem();
    @Message("已保存 {time}")
    String savedAt(String time);
    @Message("正在保存…")
    String saving();
    @Message("尚未保存，连上网络后自动再存")
    String unsaved();
    @Message("已在另一窗口保存，此处未保存")
    String conflict();
    @Message("查看最新")
    String load();
    @Message("拍照")
    String photo();
    @Message("照片")
    String photos();
    @Message("JPEG 或 PNG，单张不超过 20 MB。")
    String photosHint();
    @Message("添加照片")
    String addPhoto();
    @Message("说明")
    String caption();
    @Message("其他照片")
    String otherPhotos();
    @Message("去掉")
    String remove();
    @Message("照片 {name}")
    String photoNamed(String name);
    @Message("检查结论")
    String conclusion();
    @Message("概括所见和要求，可以不写。")
    String conclusionHint();
    @Message("签名")
    String signature();
    @Message("由现场人员签名：用手指或鼠标在框内书写，或用键盘填写姓名。签名后再改内容，须重新签名。")
    String signHint();
    @Message("姓名")
    String signedName();
    @Message("在此书写签名")
    String signHere();
    @Message("擦除")
    String clear();
    @Message("确认签名")
    String sign();
    @Message("已签名")
    String signedBy();
    @Message("签名时间 {time}")
    String signedTime(String time);
    @Message("未签名")
    String notSigned();
    @Message("完成检查")
    String finish();
    @Message("完成后不能再修改，生成 PDF 报告。")
    String finishHint();
    @Message("作废这次检查")
    String cancel();
    @Message("误开始的检查可以作废，不计入统计。")
    String cancelHint();
    @Message("原因")
    String reason();
    @Message("PDF 报告")
    String report();
    @Message("环境现场检查报告")
    String reportTitle();
    @Message("检查报告-{number}.pdf")
    String reportFile(int number);
    @Message("就此下达整改")
    String orderIt();
    @Message("由此下达的整改")
    String ordersMade();
    @Message("已作废：{reason}")
    String discarded(String reason);
    @Message("全部检查")
    String back();
    @Message("第 {number} 号检查正在进行，请在那里继续。")
    String underWay(int number);
    @Message("第 {number} 号检查已经结束，不能再改。")
    String ended(int number);
    @Message("第 {number} 号检查还没有完成，没有报告。")
    String notFinished(int number);
    @Message("已在另一窗口保存过，请先看最新内容。")
    String savedMeanwhile();
    @Message("没有这家企业")
    String noEnterprise();
    @Message("只接受 JPEG 或 PNG 照片")
    String noPhoto();
    @Message("照片像素过多，最多 {most} 百万")
    String tooManyPixels(long most);
    @Message("一次检查最多 {most} 张照片")
    String tooManyPhotos(int most);
    @Message("签名无法识别，请重新书写")
    String noSignature();
    @Message("请书写签名或填写姓名")
    String signOrType();
    @Message("第 {place} 项还没有填")
    String unanswered(int place);
    @Message("还没有签名")
    String unsigned();
    @Message("结束日期早于开始日期")
    String endsBefore();
    @Message("请填写 1 到 {most} 的分钟数")
    String badMinutes(int most);
    @Message("清单应有 1 到 {most} 项")
    String badChecklist(int most);
    @Message("园区")
    String park();
    @Message("统一社会信用代码")
    String creditCode();
    @Message("发生")
    String openedAt();
    @Message("关闭")
    String closedAt();
    @Message("种类")
    String kind();
    @Message("数值")
    String value();
}
