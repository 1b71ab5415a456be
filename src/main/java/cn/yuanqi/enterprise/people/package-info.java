/** The people of an enterprise: who belongs to it, who is invited, and who ends what. */
package cn.yuanqi.enterprise.people;
