/** Outlets, their loggers, factors and dated limits, and what the loggers report: readings, raw frames, quarantine. */
package cn.yuanqi.environment.monitoring;
