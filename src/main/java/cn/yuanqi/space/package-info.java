/** Buildings, units, and who holds which unit on which day. */
package cn.yuanqi.space;
