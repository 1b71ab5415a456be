/** Charts of the park and the tables behind them; each reads the public queries of one room. */
package cn.yuanqi.dashboard.chart;
