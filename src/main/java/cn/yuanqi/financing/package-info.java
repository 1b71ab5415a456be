/**
 * Financing: lenders in the park and what they offer, applications from draft to the last repayment, and the credit
 * passport, which shows a lender park facts with the enterprise's consent and never without. Amounts are CNY with two
 * decimals, rates percent a year, days are the park's.
 *
 * <p>
 * For other rooms:
 * <ul>
 * <li>{@link cn.yuanqi.financing.Amortisation}: a loan's schedule to the fen, pure.</li>
 * <li>{@link cn.yuanqi.financing.Financings#open}: how many applications of an enterprise are under way.</li>
 * <li>{@link cn.yuanqi.financing.Consent#give}, {@link cn.yuanqi.financing.Product#open}: with a stamp of one's own.</li>
 * </ul>
 * Whoever adds a fact to the passport: a constant in {@link cn.yuanqi.financing.FactCode} with the scope that it needs, one
 * line in {@code Passport}, and words. Nothing but {@code Passport} may read other rooms for a lender, and it is called
 * only with the scopes of a consent that stands, in the transaction that logs the look.
 */
package cn.yuanqi.financing;
