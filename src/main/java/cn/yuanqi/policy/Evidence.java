package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is on file about one enterprise.
 *
 * @param on the day of judging, the park's
 * @param choices the constants that hold, by measure
 * @param foundedOn {@code null} when it is not known; likewise the next two
 * @param reported of accepted yearly reports
 */
record Evidence(LocalDate on, Map<Measure, Set<String>> choices, LocalDate foundedOn, BigDecimal registeredCapital,
        Integer headcount, Map<Key, Reported> reported) {

    /** A field of the report of a year. */
    record Key(String field, int year) {
    }

    record Reported(BigDecimal amount, UUID report) {
    }

    Optional<Reported> reported(String field, int year) {
        return Optional.ofNullable(reported.get(new Key(field, year)));
    }
}
