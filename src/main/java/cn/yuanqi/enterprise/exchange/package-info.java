/** The register as a spreadsheet: bringing one in, taking one out. */
package cn.yuanqi.enterprise.exchange;
