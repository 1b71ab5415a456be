/** Incubation: how an enterprise applies, is approved, stays, graduates and leaves, under which rules, and who talked to it. */
package cn.yuanqi.enterprise.incubation;
