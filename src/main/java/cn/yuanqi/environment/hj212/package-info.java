/** The loggers' protocol, HJ 212, and nothing of what its figures mean: bytes ↔ message, checksum, framing, the TCP server and its answers. */
package cn.yuanqi.environment.hj212;
