/**
 * Discharge as the authority manages it: permits and what was discharged against them, announced stops, the instruments'
 * log, the balance of what flows into an outlet and out of it, the duty roster, official ratings, the history of verdicts and the monthly report. All of it rests on
 * {@link cn.yuanqi.environment.compliance.JudgedDay}, a row per park day, outlet and factor; nothing here changes a
 * verdict. Others ask {@link cn.yuanqi.environment.discharge.Roster} whom an escalation tells and listen to
 * {@link cn.yuanqi.environment.discharge.PermitWarned} and {@link cn.yuanqi.environment.discharge.StopMoved};
 * {@link cn.yuanqi.environment.discharge.DischargeTakenOver} writes what an earlier system knew.
 */
package cn.yuanqi.environment.discharge;
