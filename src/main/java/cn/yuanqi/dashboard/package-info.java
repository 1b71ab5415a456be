/** Figures and the live stream across rooms: reads, never writes. */
package cn.yuanqi.dashboard;
