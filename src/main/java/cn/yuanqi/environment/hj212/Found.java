package cn.yuanqi.environment.hj212;

/** What the bytes of a connection turn out to be. */
sealed interface Found permits Frame, Refusal {
}
