/** Who is asking, in which park, as what. */
package cn.yuanqi.identity;
