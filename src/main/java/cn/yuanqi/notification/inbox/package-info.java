/** A person's inbox in a park, and how and when that person wants to be told. */
package cn.yuanqi.notification.inbox;
