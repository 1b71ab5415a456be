/**
 * Spreadsheets in and out, as streams of rows: {@link cn.yuanqi.platform.table.Table#open} reads CSV and XLSX,
 * {@link cn.yuanqi.platform.table.TableWriter#to} writes them.
 */
package cn.yuanqi.platform.table;
