/**
 * Policies that public authorities give money under: notices, which enterprises fit by their profile and accepted reports,
 * applications from draft to pay-out. Amounts are CNY with two decimals, days the park's.
 *
 * <p>
 * The rule sets of {@code enterprise.incubation} have a closed list of national conditions; a policy names any measure, an
 * operator and a value, so it has its own. Both weigh the same evidence: the register, and figures of accepted reports.
 */
package cn.yuanqi.policy;
