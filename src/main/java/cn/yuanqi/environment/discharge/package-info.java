/**
 * Discharge as the authority manages it: permits and what was discharged against them, announced stops, the instruments'
 * log, the duty roster, official ratings, the history of verdicts and the monthly report.
 */
package cn.yuanqi.environment.discharge;
