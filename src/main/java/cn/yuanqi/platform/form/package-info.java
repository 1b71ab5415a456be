/** Forms as the newer rooms draw and read them: fields as data, what was typed stays, errors at their field. */
package cn.yuanqi.platform.form;
