/** The frame round every page: layout, language, sign-in and sign-out, error pages, and the pages that read across rooms. */
package cn.yuanqi.portal;
