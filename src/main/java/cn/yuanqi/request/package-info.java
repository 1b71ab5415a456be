/**
 * What an enterprise asks its park for: the catalogue, the cases with their steps and papers, and the working time that a
 * park has promised.
 */
package cn.yuanqi.request;
