/** What the park tells its people: announcements for chosen readers, with files, and who of the enterprises has read them. */
package cn.yuanqi.announcement;
