/** What enterprises report of themselves by year and by quarter: forms as data, filing, acceptance, comparison, totals. */
package cn.yuanqi.enterprise.report;
