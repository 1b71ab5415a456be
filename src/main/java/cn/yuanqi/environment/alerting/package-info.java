/** Alerts: what went over its limit or fell silent at an outlet, since when, and who has seen it. */
package cn.yuanqi.environment.alerting;
