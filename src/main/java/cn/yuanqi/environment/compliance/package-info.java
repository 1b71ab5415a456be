/** Compliance: the verdict of an outlet and an enterprise on its discharge, with the evidence for it. */
package cn.yuanqi.environment.compliance;
