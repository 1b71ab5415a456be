package cn.yuanqi.leasing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rules of leasing: what does not hold, and how a sum was reckoned. */
@MessageBundle(value = "leasing", locale = "zh-CN")
public interface LeasingWords {
    @Message("不能为空")
    String missing();

    @Message("没有这一天（限 1900 至 2999 年）")
    String noSuchDay();

    @Message("结束日早于开始日")
    String endsBeforeStart();

    @Message("租期最长 {years} 年")
    String tooLong(int years);

    @Message("至少要有一个计租项")
    String noLine();

    @Message("最多 {most} 行")
    String tooMany(int most);

    @Message("应大于 0")
    String notPositive();

    @Message("不能为负数")
    String negative();

    @Message("应小于 {below}")
    String tooLarge(String below);

    @Message("最多 {decimals} 位小数")
    String tooFine(int decimals);

    @Message("应为 {least} 至 {most} 的整数")
    String outOfRange(int least, int most);

    @Message("押金只能约定一种：几个月租金，或一个固定金额")
    String depositTwice();

    @Message("同一计租项在同一天只能调整一次")
    String twoStepsOnOneDay();

    @Message("调价日须在租期开始之后、结束日（含）之前：晚于 {startsOn}，不晚于 {endsOn}")
    String stepOutside(String startsOn, String endsOn);

    @Message("没有这个计租项（从 0 数起）")
    String noSuchLine();

    @Message("请写明调整的百分比或新单价")
    String stepOfNothing();

    @Message("百分比和新单价只能写一种")
    String stepOfBoth();

    @Message("新单价须指明是哪个计租项")
    String priceNeedsLine();

    @Message("降幅不能超过 100%")
    String belowNothing();

    @Message("免租期须在租期之内：{startsOn} 至 {endsOn}")
    String freeOutside(String startsOn, String endsOn);

    @Message("与另一个免租期重叠")
    String freeOverlaps();

    @Message("这里只写物业费和服务费；租金写在计租项里")
    String rentIsNoCharge();

    @Message("{price} 元/㎡/日 × {area} ㎡ × {days} 天")
    String bySqmDay(String price, String area, long days);

    @Message("{price} 元/㎡/月 × {area} ㎡ × {months}")
    String bySqmMonth(String price, String area, String months);

    @Message("{price} 元/月 × {months}")
    String byFixedMonth(String price, String months);

    @Message("{count} 个整月")
    String wholeMonths(long count);

    @Message("{month} 的 {days}/{of} 天")
    String partMonth(String month, int days, int of);

    @Message("{count} 个整租赁月")
    String leaseMonths(long count);

    @Message("12 × {count} 天 ÷ 365")
    String otherDays(long count);

    @Message("（{months}）")
    String together(String months);

    @Message("{sum} = {amount} 元")
    String exactly(String sum, String amount);

    @Message("{sum} = {unrounded}，四舍五入到分为 {amount} 元")
    String rounded(String sum, String unrounded, String amount);

    @Message("{sum} ≈ {unrounded}，四舍五入到分为 {amount} 元")
    String roundedEndless(String sum, String unrounded, String amount);

    @Message("免租 {days} 天（{from} 至 {to}）：0.00 元")
    String freeDays(long days, String from, String to);

    @Message("{text}。单价经第 {n} 次调整（{from} 起 {percent}%，保留 4 位小数）：{before} → {now} 元")
    String stepByPercent(String text, int n, String from, String percent, String before, String now);

    @Message("{text}。单价经第 {n} 次调整（{from} 起按约定新价）：{before} → {now} 元")
    String stepByPrice(String text, int n, String from, String before, String now);

    @Message("还没有选择企业")
    String noEnterpriseYet();

    @Message("第 {line} 个计租项还没有选择房源")
    String noUnitYet(int line);

    @Message("企业目前的阶段是“{stage}”")
    String enterpriseStage(String stage);

    @Message("房源 {unit} 的计租面积 {area} ㎡ 与登记面积 {registered} ㎡ 不同")
    String areaDiffers(String unit, String area, String registered);

    @Message("房源 {unit} 在 {from} 至 {to} 已被占用")
    String unitTaken(String unit, String from, String to);

    @Message("房源 {unit} 自 {from} 起已被占用，何时腾退未定")
    String unitTakenSince(String unit, String from);

    @Message("房源 {unit} 在计租项中出现了多次")
    String unitTwice(String unit);

    @Message("没有“{value}”这样的值")
    String unknownValue(String value);

    @Message("最多 {most} 个字")
    String textTooLong(int most);

    @Message("只有草稿或被驳回的租约可以修改；已提交的请先撤回，已批准的请另立变更。")
    String notADraft();

    @Message("只有草稿可以提交审批。")
    String onlyDraftsAreSubmitted();

    @Message("只有审批中的可以撤回；已批准的租约不能撤回，须变更或提前终止。")
    String onlySubmittedAreWithdrawn();

    @Message("只有审批中的可以批准或驳回；可能已有人处理过。")
    String onlySubmittedAreDecided();

    @Message("起草或提交这份租约的人不能审批它；请由另一位园区负责人审批。")
    String ownLease();

    @Message("只有已批准的租约可以这样做。")
    String onlyApproved();

    @Message("押金余额只有 {balance} 元，不够支取。")
    String depositTooSmall(String balance);

    @Message("同一类收费只能用一个税率")
    String oneRatePerKind();

    @Message("其中有账期刚刚开了账单；请刷新后重新核对。")
    String invoicedMeanwhile();

    @Message("已有一份变更尚未办完；请先办完或改它。")
    String amendmentUnderWay();

    @Message("租约已提前终止。")
    String alreadyTerminated();

    @Message("承租人已于 {day} 腾退。")
    String alreadyVacated(String day);

    @Message("这份租约已有续约。")
    String alreadyRenewed();

    @Message("变更不能改开始日；从哪天起变更写在生效日里")
    String startStays();

    @Message("不能换承租人")
    String tenantStays();

    @Message("此前的账期已开账单；最早可以从 {first} 起")
    String invoicedBefore(String first);

    @Message("不能晚于结束日 {endsOn}")
    String notAfterEnd(String endsOn);

    @Message("提前终止的最后一天应在 {startsOn} 之后（含）、{endsOn} 之前")
    String notEarly(String startsOn, String endsOn);

    @Message("应在 {from} 至 {to} 之间")
    String outside(String from, String to);

    @Message("续约应从 {day} 开始，紧接上一份租约")
    String followsOn(String day);

    @Message("这项优惠已经核定过。")
    String incentiveDecided();

    @Message("这项优惠是您自己给出的，请由另一位负责人评判")
    String ownIncentive();

    @Message("约定金额由租约批准时记入，不能手工登记")
    String agreedByApproval();

    @Message("优惠期须在租期之内：{startsOn} 至 {endsOn}")
    String incentiveOutside(String startsOn, String endsOn);

    @Message("违约金只能约定一种：几个月租金，或一个固定金额")
    String penaltyTwice();

    @Message("{from} 至 {to} 已开账单而不再租用，退回")
    String settledPrepaid(String from, String to);

    @Message("提前终止违约金")
    String settledPenalty();

    @Message("承诺未兑现，收回已享受的优惠")
    String settledClawBack();

    @Message("押金抵扣")
    String settledDeposit();

    @Message("已有人提出提前终止，正等另一位负责人确认；请先处理那一份。")
    String terminationUnderWay();

    @Message("没有等待确认的提前终止；可能已有人处理过，请刷新后再看。")
    String terminationDecided();

    @Message("提出提前终止的人不能自己确认；请由另一位园区负责人确认。")
    String ownTermination();

    @Message("结算与您看到的已不同：其间开了账单、收退了押金或改了约定。请看过新的结算再确认。")
    String settlementMoved();

    @Message("承租人 {day} 才腾退，最后一天不能更早")
    String stayedUntil(String day);

    @Message("{from} 至 {to} 已开账单 {billed} 元；租到 {last} 只应付 {owed} 元，差额退回")
    String reckonedPrepaid(String from, String to, String billed, String last, String owed);

    /** Behind {@link #reckonedPrepaid}. */
    @Message("（其中 {relieved} 元已减免，退回以应付的 {asked} 元为限）")
    String reckonedRelief(String relieved, String asked);

    @Message("提前终止违约金：{months} 个月租金，按 {day} 的单价计；按日计价的每月计 365/12 天")
    String reckonedPenalty(int months, String day);

    @Message("提前终止违约金：按约定的金额")
    String agreedPenalty();

    @Message("；“{wording}”：{from} 至 {to} 的优惠，到 {last} 已享受 {amount} 元")
    String reckonedClawBack(String wording, String from, String to, String last, String amount);

    @Message("与另一项优惠（{from} 至 {to}）重叠；同一天的优惠只能收回一次")
    String incentiveOverlaps(String from, String to);

    @Message("这本押金账其间又记了一笔；您的这一笔没有记入。请看过现在的余额再记。")
    String ledgerMoved();

    @Message("其间有人登记了另一项优惠；您的这一项没有登记。请看过再登记。")
    String incentivesMoved();
}
