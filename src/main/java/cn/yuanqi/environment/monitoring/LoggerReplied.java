package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.UUID;

/**
 * A logger spoke of a request (9011, 9012, 9013). Fired inside the transaction that keeps its frame.
 *
 * @param qn the request's number, {@code null} when it said none
 * @param code QnRtn or ExeRtn, {@code null} when it said none that is a number
 */
record LoggerReplied(UUID outletId, String cn, String qn, Integer code, Instant at) {
}
