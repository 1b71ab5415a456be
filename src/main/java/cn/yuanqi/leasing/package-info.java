/**
 * Leases from draft to end: terms, rent schedule, deposit, incentives.
 * Amounts are CNY with two decimals, HALF_UP; days are the park's.
 */
package cn.yuanqi.leasing;
