/** Billing: charges, invoices, payments, late fees, arrears; every amount in CNY to the fen. */
package cn.yuanqi.billing;
