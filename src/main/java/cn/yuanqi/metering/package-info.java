/**
 * Meters of water and power: who reads what when, what that costs by the tariff, and why. Quantities in m³ and kWh with
 * three decimals, prices in CNY per unit with VAT, days are the park's.
 *
 * <p>
 * For billing: {@link cn.yuanqi.metering.MeterCharges#due} reckons what is to be billed, {@link
 * cn.yuanqi.metering.MeterCharge#billed} writes that it is, in the transaction of the invoice;
 * {@link cn.yuanqi.metering.MeterCharge#released} when that invoice is void. What is billed never changes: a corrected
 * reading leads to a further charge of the difference.
 */
package cn.yuanqi.metering;
