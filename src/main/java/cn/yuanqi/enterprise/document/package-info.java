/**
 * What an enterprise shows: licence, certificates, contracts, statements; with versions that stay, and an expiry that is
 * told of in time. Other rooms keep their files through {@code cn.yuanqi.file}; what belongs into the enterprise's file
 * as well, for example a signed contract, they file here by {@link Document#filed}.
 */
package cn.yuanqi.enterprise.document;
