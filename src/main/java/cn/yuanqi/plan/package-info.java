/**
 * The park's plan: the picture that it is drawn on, and where buildings and outlets stand on it. {@link
 * cn.yuanqi.plan.Ground} is the plan without its outlets, {@link cn.yuanqi.plan.Layout} finds a place for what nobody
 * has placed yet.
 */
package cn.yuanqi.plan;
