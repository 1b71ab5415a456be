/**
 * Leases from draft to end: terms, rent schedule, approval, deposit. Amounts are CNY with two decimals, HALF_UP; days are
 * the park's.
 *
 * <p>
 * For billing:
 * <ul>
 * <li>{@link cn.yuanqi.leasing.ScheduleLine#through}: all lines of approved leases that are due by a day, invoiced or not;
 * {@link cn.yuanqi.leasing.ScheduleLine#due}: those of them that are neither invoiced nor 0.00. Each has its lease,
 * enterprise, kind, days, due date, amount, tax and tax rate. Settlements of ended leases come as lines too
 * ({@code origin SETTLEMENT}); their amounts may be negative: money back, or the deposit applied (kind DEPOSIT).</li>
 * <li>{@link cn.yuanqi.leasing.ScheduleLine#invoiced}: takes a line for an invoice, atomically: false when somebody else
 * was faster or an amendment took the line back. {@link cn.yuanqi.leasing.ScheduleLine#released} when that invoice is
 * void. An invoiced line is frozen: no amendment moves it.</li>
 * <li>{@link cn.yuanqi.leasing.Holdovers#write}: to be called before a run: writes the monthly lines of tenants
 * who stayed on, once each.</li>
 * <li>{@link cn.yuanqi.leasing.Lease#lateFee}: percent per day and days of grace, as agreed.</li>
 * <li>{@link cn.yuanqi.leasing.TaxRate#billed}: the VAT rate of a day, for what no schedule bills.</li>
 * <li>{@link cn.yuanqi.leasing.DepositEntry#add}: money received for, applied from or refunded of the deposit.</li>
 * <li>{@link cn.yuanqi.leasing.Reckoned}: how lines came about, in words; {@link cn.yuanqi.leasing.Lessor#at}: who let at
 * a moment.</li>
 * </ul>
 * Events, fired inside the transaction: {@link cn.yuanqi.leasing.LeaseMoved},
 * {@link cn.yuanqi.leasing.LeaseExpiring}.
 */
package cn.yuanqi.leasing;
