/** What every room needs and none owns: ids, problems, language, paging, clock, the request log. */
package cn.yuanqi.platform;
