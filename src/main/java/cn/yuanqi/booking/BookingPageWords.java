package cn.yuanqi.booking;

import java.time.DayOfWeek;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the meeting rooms say; English stands in {@code messages/book_en.properties}. */
@MessageBundle(value = "book", locale = "zh-CN")
public interface BookingPageWords {
    @Message("会议室")
    String title();
    @Message("{rooms} 间会议室；点开一间选择时段。")
    String state(int rooms);
    @Message("新增会议室")
    String newRoom();
    @Message("修改后，已有的预订保持原时间和原价格。")
    String roomHint();
    @Message("保存")
    String save();
    @Message("{room}已保存。")
    String roomSaved(String room);
    @Message("{room}已停用，不再接受预订。")
    String roomClosed(String room);
    @Message("名称")
    String name();
    @Message("英文名称")
    String nameEn();
    @Message("楼宇")
    String building();
    @Message("不填")
    String noBuilding();
    @Message("楼层")
    String floor();
    @Message("位置")
    String place();
    @Message("座位")
    String seats();
    @Message("最多 {seats} 人")
    String seatsOf(int seats);
    @Message("设备")
    String equipment();
    @Message("例如：投影、视频会议、白板")
    String equipmentHint();
    @Message("预订规则")
    String terms();
    @Message("每段分钟数")
    String slotMinutes();
    @Message("15 的整数倍")
    String slotHint();
    @Message("每小时价格（元）")
    String pricePerHour();
    @Message("每月免费小时")
    String freeHours();
    @Message("每家企业每月；超出部分按分钟计费")
    String freeHint();
    @Message("最多提前天数")
    String daysAhead();
    @Message("取消时限（小时）")
    String cancelHours();
    @Message("开始前这么久之前可以自行取消")
    String cancelHint();
    @Message("确认")
    String approval();
    @Message("企业预订须园区确认")
    String needsApproval();
    @Message("开放时间")
    String hours();
    @Message("留空为当天不开放；00:00 结束表示到午夜。")
    String hoursHint();
    @Message("{#switch day}{#case MONDAY}周一{#case TUESDAY}周二{#case WEDNESDAY}周三{#case THURSDAY}周四{#case FRIDAY}周五{#case SATURDAY}周六{#case SUNDAY}周日{/switch}")
    String weekday(DayOfWeek day);
    @Message("{#switch day}{#case MONDAY}周一{#case TUESDAY}周二{#case WEDNESDAY}周三{#case THURSDAY}周四{#case FRIDAY}周五{#case SATURDAY}周六{#case SUNDAY}周日{/switch} 从")
    String opensOn(DayOfWeek day);
    @Message("{#switch day}{#case MONDAY}周一{#case TUESDAY}周二{#case WEDNESDAY}周三{#case THURSDAY}周四{#case FRIDAY}周五{#case SATURDAY}周六{#case SUNDAY}周日{/switch} 到")
    String closesOn(DayOfWeek day);
    @Message("会议室")
    String room();
    @Message("位置")
    String where();
    @Message("价格")
    String price();
    @Message("{price}/小时，每月免费 {free} 小时")
    String priceOf(String price, int free);
    @Message("免费")
    String noPrice();
    @Message("今天空闲")
    String freeToday();
    @Message("{slots} 段")
    String slotsFree(long slots);
    @Message("已停用")
    String closedChip();
    @Message("须确认")
    String approvalChip();
    @Message("还没有会议室")
    String empty();
    @Message("园区登记后，在这里选择时间预订。")
    String emptyHint();
    @Message("我们的预订")
    String comingOwn();
    @Message("待确认和今天的预订")
    String comingStaff();
    @Message("没有即将开始的预订。")
    String noneComing();
    @Message("全部预订")
    String allBookings();
    @Message("费用")
    String chargesLink();
    @Message("{from} 至 {to}")
    String week(String from, String to);
    @Message("上一周")
    String weekBefore();
    @Message("下一周")
    String weekAfter();
    @Message("本周")
    String thisWeek();
    @Message("时间")
    String time();
    @Message("可预订")
    String free();
    @Message("预订 {day} {time}")
    String bookAt(String day, String time);
    @Message("{#switch state}{#case FREE}可预订{#case OWN}我们的{#case TAKEN}已占用{#case BLOCKED}停用{#case PAST}已过{#case TOO_FAR}未开放{#case CLOSED}停用{/switch}")
    String stateOf(SlotView.State state);
    @Message("不开放")
    String closedDay();
    @Message("这一周不开放。")
    String noSlots();
    @Message("修改")
    String edit();
    @Message("停用")
    String close();
    @Message("停用后不再接受预订；已有的预订不变。")
    String closeHint();
    @Message("恢复使用")
    String reopen();
    @Message("留作维护")
    String blockIt();
    @Message("已有预订的时间不能停用，请先取消。")
    String blockHint();
    @Message("原因")
    String blockReason();
    @Message("{room}这段时间已停用。")
    String blockedNow(String room);
    @Message("预订{room}")
    String bookRoom(String room);
    @Message("{day} · {where}（时间按 {zone}）")
    String bookHint(String day, String where, String zone);
    @Message("预订")
    String book();
    @Message("提交预订")
    String request();
    @Message("{room}已订好。")
    String bookedNow(String room);
    @Message("已提交，等待园区确认{room}；时间先为您留着。")
    String requestedNow(String room);
    @Message("日期")
    String day();
    @Message("开始")
    String from();
    @Message("结束")
    String until();
    @Message("主题")
    String subject();
    @Message("人数")
    String attendees();
    @Message("连续几周")
    String weeks();
    @Message("每周同一时间；有一周被占用则全部不订")
    String weeksHint();
    @Message("园区自用")
    String parkItself();
    @Message("企业")
    String enterprise();
    @Message("状态")
    String status();
    @Message("预订")
    String bookings();
    @Message("共 {total} 项。")
    String bookingsState(Long total);
    @Message("还没有预订")
    String noBookings();
    @Message("选一间会议室，点空闲的时段即可预订。")
    String noBookingsHint();
    @Message("同意")
    String approve();
    @Message("已同意预订{room}。")
    String approvedNow(String room);
    @Message("不同意")
    String refuse();
    @Message("原因")
    String reason();
    @Message("已回绝；{room}这段时间重新开放。")
    String refusedNow(String room);
    @Message("取消预订")
    String cancel();
    @Message("{until} 前可以自行取消。")
    String cancelHintOwn(String until);
    @Message("已取消；{room}这段时间重新开放。")
    String cancelledNow(String room);
    @Message("未到")
    String noShow();
    @Message("已记为未到。")
    String noShowNow();
    @Message("记为未到")
    String markNoShow();
    @Message("停用")
    String blockChip();
    @Message("自行取消至")
    String cancelUntil();
    @Message("预订于")
    String bookedAt();
    @Message("这是每周重复的一次。")
    String series();
    @Message("查看整个系列")
    String wholeSeries();
    @Message("会议室费用")
    String charges();
    @Message("会议室费用 {month}")
    String chargesOf(String month);
    @Message("合计 {amount}；已确认的会议计费，未到也计费，取消的不计。月末后由出账生成账单，月末后第 15 天到期。")
    String chargesState(String amount);
    @Message("分钟")
    String minutes();
    @Message("免费分钟")
    String freeMinutes();
    @Message("计费分钟")
    String chargedMinutes();
    @Message("金额（元）")
    String amount();
    @Message("这个月没有会议。")
    String noCharges();
    @Message("上个月")
    String monthBefore();
    @Message("下个月")
    String monthAfter();
    @Message("导出 Excel")
    String excel();
    @Message("导出 CSV")
    String csv();
}
