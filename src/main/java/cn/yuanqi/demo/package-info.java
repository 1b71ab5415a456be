/** The demo: two synthetic parks made from one seed, and loggers that keep one of them alive. Nobody imports this room. */
package cn.yuanqi.demo;
