/**
 * What officers ask of an enterprise and see there: rectification orders from the alert to their end, and inspections on
 * the spot. Deadlines are days of the park and last to their end.
 */
package cn.yuanqi.environment.inspection;
