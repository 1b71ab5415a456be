/** Robots of chat groups (DingTalk, WeCom, Feishu) and other receivers that a park's news is sent to: titles and links, no texts. */
package cn.yuanqi.notification.robot;
