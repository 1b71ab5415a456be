/** Yuanqi (园企): one service for industrial and incubator parks. Each package below is one room of the house. */
package cn.yuanqi;
