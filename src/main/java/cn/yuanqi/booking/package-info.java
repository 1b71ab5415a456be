/**
 * Meeting rooms: what there is to book, who has which time, and what that costs. Instants are UTC, days and opening hours
 * the park's. That no time is held twice is the unique key of {@code booking_slot}, one row for each quarter of an hour.
 */
package cn.yuanqi.booking;
