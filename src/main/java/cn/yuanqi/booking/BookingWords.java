package cn.yuanqi.booking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the meeting rooms say when something does not hold; English stands in {@code messages/booking_en.properties}. */
@MessageBundle(value = "booking", locale = "zh-CN")
public interface BookingWords {
    @Message("{#switch status}{#case REQUESTED}待确认{#case CONFIRMED}已确认{#case REFUSED}未同意{#case CANCELLED}已取消{/switch}")
    String status(BookingStatus status);
    @Message("这项预订{status}，不能这样做。")
    String notInThisState(String status);
    @Message("另有人刚刚改动了它；请刷新页面。")
    String movedMeanwhile();
    @Message("没有这栋楼")
    String noSuchBuilding();
    @Message("请填写 {least} 至 {most} 的整数")
    String between(int least, int most);
    @Message("每个开放日写一次开始和结束，都在整刻钟，结束晚于开始（00:00 表示到午夜）；至少开放一天")
    String badHours();
    @Message("每段为 15 分钟的整数倍，最长 480 分钟")
    String badSlot();
    @Message("请填写不小于 0 的金额（元），至多两位小数")
    String badPrice();
    @Message("已有同名会议室")
    String nameTaken();
    @Message("{name}已停用，不能预订。")
    String roomIsClosed(String name);
    @Message("这间会议室正在使用。")
    String roomIsOpen();
    @Message("人数为 1 至 {seats}")
    String seatsUpTo(int seats);
    @Message("请选择开始时间")
    String timeMissing();
    @Message("结束应晚于开始")
    String endBeforeBegin();
    @Message("时间应在整刻钟")
    String quartersOnly();
    @Message("一次最多停用 {days} 天")
    String blockTooLong(int days);
    @Message("这个时间已经过去")
    String inPast();
    @Message("不是这间会议室的开放时段：按 {minutes} 分钟一段选择")
    String notItsSlots(int minutes);
    @Message("最多可提前 {days} 天预订")
    String tooFar(int days);
    @Message("{room}这个时间已有预订：{times}。")
    String taken(String room, String times);
    @Message("{time} 空闲的会议室：{rooms}。")
    String otherRooms(String time, String rooms);
    @Message("同一时间没有别的会议室空闲，请换一个时间。")
    String noOtherRoom();
    @Message("{before}、{after}")
    String and(String before, String after);
    @Message("已过取消时限，请联系园区运营人员。")
    String tooLateToCancel();
    @Message("这个时间已经过去。")
    String overAlready();
    @Message("开始之后才能记未到，且只能记一次。")
    String noShowNotNow();
    @Message("请填写月份，例如 2026-11")
    String badMonth();

    @Message("待您审批的会议室预订")
    String waitsApproval();
}
