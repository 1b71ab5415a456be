/** Parks, and which of them the work under way belongs to. */
package cn.yuanqi.tenancy;
