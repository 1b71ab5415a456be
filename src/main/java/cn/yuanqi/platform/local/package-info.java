/** The local stack: MariaDB and Keycloak as child processes for development and tests, never part of the packaged application. */
package cn.yuanqi.platform.local;
