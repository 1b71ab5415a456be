package cn.yuanqi.identity;

import java.time.LocalDate;

/** The days for which somebody stands in for another, of the park, both included. @param reason {@code null} for none */
record Absence(LocalDate from, LocalDate to, String reason) {
}
