/**
 * Meeting rooms: what there is to book, who has which time, and what that costs. Instants are UTC, days and opening hours
 * the park's. That no time is held twice is the unique key of {@code booking_slot}, one row for each quarter of an hour.
 *
 * <p>
 * For billing: {@link cn.yuanqi.booking.RoomCharges#due} reckons what a month that is over costs, {@link
 * cn.yuanqi.booking.RoomCharge#billed} writes that it stands on an invoice, in the transaction of that invoice; {@link
 * cn.yuanqi.booking.RoomCharge#released} when the invoice is void.
 */
package cn.yuanqi.booking;
