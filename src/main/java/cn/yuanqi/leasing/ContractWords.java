package cn.yuanqi.leasing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a printed contract, of its signed copies, and of who lets. */
@MessageBundle(value = "contract", locale = "zh-CN")
public interface ContractWords {
    @Message("房屋租赁合同")
    String title();
    @Message("房屋租赁合同变更协议")
    String amendmentTitle();
    @Message("合同编号 {number}")
    String number(String number);
    @Message("草稿")
    String mark_DRAFT();
    @Message("草稿")
    String mark_IN_REVIEW();
    @Message("已驳回")
    String mark_REJECTED();
    @Message("草稿，尚未提交审批，不作为签约依据")
    String markHint_DRAFT();
    @Message("草稿，审批中，不作为签约依据")
    String markHint_IN_REVIEW();
    @Message("已被驳回，不作为签约依据")
    String markHint_REJECTED();
    @Message("出租方（甲方）")
    String lessor();
    @Message("承租方（乙方）")
    String lessee();
    @Message("名称")
    String name();
    @Message("统一社会信用代码")
    String creditCode();
    @Message("法定代表人")
    String representative();
    @Message("地址")
    String address();
    @Message("电话")
    String phone();
    @Message("开户行")
    String bank();
    @Message("账号")
    String account();
    @Message("甲、乙双方经协商一致，就下列房屋的租赁订立本合同。")
    String intro();
    @Message("甲、乙双方经协商一致，自 {day} 起变更租赁合同 {number} 的约定。“本次变更”列出改动；其后是变更后的全部条款，此前各日仍按原约定执行。")
    String amendmentIntro(String day, String number);
    @Message("本合同自 {day} 起执行，为第 {version} 版。")
    String versionLine(String day, int version);
    @Message("批准于 {day}。")
    String approvedOn(String day);
    @Message("本租约已提前终止，最后一日为 {day}。")
    String terminatedOn(String day);
    @Message("第 {number} 条　{title}")
    String article(int number, String title);
    @Message("租赁房屋")
    String premises();
    @Message("序号")
    String item();
    @Message("房源")
    String unit();
    @Message("面积")
    String area();
    @Message("单价")
    String price();
    @Message("{place}，面积 {area}，{price}")
    String line(String place, String area, String price);
    @Message("{place}，{price}")
    String lineWithoutArea(String place, String price);
    @Message("{building} {floor} 层 {code}")
    String place(String building, int floor, String code);
    @Message("整份租约")
    String wholeLease();
    @Message("租赁期限")
    String term();
    @Message("自 {from} 起至 {to} 止，首尾两日均计入。")
    String termFromTo(String from, String to);
    @Message("免租期")
    String freePeriods();
    @Message("{from} 至 {to} 免收租金，其他费用照付。")
    String freeFromTo(String from, String to);
    @Message("租金调整")
    String escalations();
    @Message("自 {from} 起，{what}的租金单价调整 {percent}%（四舍五入保留四位小数）。")
    String stepByPercent(String from, String what, String percent);
    @Message("自 {from} 起，{what}的租金单价改为 {price}。")
    String stepToPrice(String from, String what, String price);
    @Message("全部房屋")
    String everyLine();
    @Message("序号 {number} ")
    String oneLine(int number);
    @Message("随租费用")
    String charges();
    @Message("{kind}：{line}，税率 {rate}%。")
    String charge(String kind, String line, String rate);

    @Message("{kind}：{line}，税率以各期应付日有效的税率为准。")
    String chargeTaxedByDay(String kind, String line);
    @Message("付款")
    String payment();
    @Message("每 {months} 个月为一个账期，乙方应于账期第一日付款。")
    String payOnFirstDay(int months);
    @Message("每 {months} 个月为一个账期，乙方应于账期开始前 {days} 日付款。")
    String payBefore(int months, int days);
    @Message("每 {months} 个月为一个账期，乙方应于账期开始后 {days} 日内付款。")
    String payAfter(int months, int days);
    @Message("按月计价的，不足整月的日子{proration}。")
    String prorated(String proration);
    @Message("以上价款均含增值税，租金的税率为 {rate}%。")
    String taxIncluded(String rate);

    @Message("以上价款均含增值税，各期税率以应付日有效的税率为准。")
    String taxByDay();
    @Message("租赁期内按约定应付合计{sum}，逐期明细见附件。")
    String totalDue(String sum);
    @Message("押金")
    String deposit();
    @Message("乙方应向甲方支付押金{sum}，租赁关系终止、房屋交还并结清费用后无息退还余额。")
    String depositOf(String sum);
    @Message("乙方应向甲方支付相当于 {months} 个月租金的押金，即{sum}，租赁关系终止、房屋交还并结清费用后无息退还余额。")
    String depositOfMonths(int months, String sum);
    @Message("优惠与承诺")
    String incentives();
    @Message("{from} 至 {to} 免收租金，乙方承诺：{promise}；核查日 {review}。")
    String freeForPromise(String from, String to, String promise, String review);
    @Message("{from} 至 {to} 租金优惠 {percent}%，乙方承诺：{promise}；核查日 {review}。")
    String lowerForPromise(String from, String to, String percent, String promise, String review);
    @Message("以下列材料为证：{evidence}。")
    String evidence(String evidence);
    @Message("承诺没有达成或租约提前终止的，乙方应补付已享受的优惠金额。")
    String clawBack();
    @Message("逾期付款")
    String lateFee();
    @Message("逾期超过 {grace} 日的，自其次日起每日按未付本金的 {percent}% 支付滞纳金；滞纳金不计复利，累计不超过未付本金。")
    String lateFeeAfterGrace(int grace, String percent);
    @Message("逾期付款的，自应付日的次日起每日按未付本金的 {percent}% 支付滞纳金；滞纳金不计复利，累计不超过未付本金。")
    String lateFeeAtOnce(String percent);
    @Message("逾期付款不计滞纳金。")
    String noLateFee();
    @Message("期满")
    String holdover();
    @Message("期满未交还房屋的，自次日起至交还之日按期满时单价的 {percent}% 逐月计收。")
    String holdoverAt(String percent);
    @Message("其他")
    String other();
    @Message("本合同经双方签字盖章后生效，一式两份，双方各执一份；附件与正文具有同等效力。未尽事宜由双方另行书面约定。")
    String closing();
    @Message("本次变更")
    String alterations();
    @Message("条款")
    String clause();
    @Message("变更前")
    String before();
    @Message("变更后")
    String after();
    @Message("无")
    String nothing();
    @Message("应付的变化")
    String dueChanges();
    @Message("差额")
    String difference();
    @Message("条款和应付均无变化。")
    String nothingChanges();
    @Message("附件　应付明细")
    String annex();
    @Message("金额单位为人民币元，含税。每行之下写明该期金额如何得出。")
    String annexHint();
    @Message("期")
    String period();
    @Message("费用")
    String kind();
    @Message("账期")
    String days();
    @Message("应付日")
    String dueOn();
    @Message("金额")
    String amount();
    @Message("其中税额")
    String tax();
    @Message("{kind}合计")
    String sumOf(String kind);
    @Message("合计")
    String total();
    @Message("大写：{sum}")
    String inCapitals(String sum);
    @Message("人民币 {amount} 元（大写：{capitals}）")
    String sumWithCapitals(String amount, String capitals);
    @Message("人民币 {amount} 元")
    String sum(String amount);
    @Message("甲方（盖章）：")
    String sealOfLessor();
    @Message("乙方（盖章）：")
    String sealOfLessee();
    @Message("法定代表人或授权代表（签字）：")
    String signature();
    @Message("签订日期：　　　　年　　月　　日")
    String signedOn();
    @Message("租赁合同-{number}.pdf")
    String fileName(String number);
    @Message("合同文本与签署件")
    String papers();
    @Message("第 {number} 版 · {day} 起")
    String version(int number, String day);
    @Message("合同 PDF")
    String print();
    @Message("英文版 PDF")
    String printOtherLanguage();
    @Message("签署件")
    String signed();
    @Message("第 {number} 份")
    String copyNumber(int number);
    @Message("还没有签署件。")
    String noCopy();
    @Message("上传签署件")
    String send();
    @Message("双方签字盖章后的 PDF 或照片；再传一次不会覆盖以前的。")
    String sendHint();
    @Message("文件")
    String file();
    @Message("已保存签署件 {name}")
    String copyKept(String name);
    @Message("签署件只收 PDF 或图片（PDF、PNG、JPEG、WEBP）。")
    String pdfOrImage();
    @Message("这份文件和最近一份签署件完全相同。")
    String sameCopy();
    @Message("出租方信息")
    String lessorTitle();
    @Message("印在合同、账单和收据上；修改只对今后的合同和账单生效。")
    String lessorHint();
    @Message("保存")
    String save();
    @Message("返回租约")
    String back();
    @Message("出租方信息已保存")
    String lessorSaved();
}
