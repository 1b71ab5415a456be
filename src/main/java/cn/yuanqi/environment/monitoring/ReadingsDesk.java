package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Takes readings that came as JSON the way that frames go: same rules, same tables, same alerts. What makes a reading one
 * is outlet, time and resolution, so a batch may be sent again: what is stored is a duplicate then. Opens its own
 * transactions.
 */
@ApplicationScoped
class ReadingsDesk {
    private static final int GROUP = 200;

    @Inject
    FrameStore store;
    @Inject
    MonitoringConfig config;
    @Inject
    Clock clock;
    @Inject
    ObjectMapper json;

    /**
     * @param loggers who the outlets of the batch are, as far as the sender may speak for them
     * @param only the outlet that is meant where none is named; {@code null} when each must be named
     * @throws Problem 422 when it is no batch; what is wrong with an item is said in its result
     */
    ReadingBatch.Outcome take(String parkId, ReadingBatch batch, Map<UUID, KnownLogger> loggers, UUID only) {
        var library = QuarkusTransaction.requiringNew().call(Factor::library).stream()
                .collect(Collectors.toMap(factor -> factor.code, Function.identity()));
        var now = clock.instant();
        var results = new ReadingBatch.Result[batch.items().size()];
        var arrivals = new ArrayList<Arrival>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < results.length; i++) {
            var item = batch.items().get(i);
            var logger = item == null ? null : loggers.get(outlet(item.outletId(), only));
            if (logger == null) {
                results[i] = rejected(i, List.of(new Problem.FieldError("outletId", words().noOutlet())));
                continue;
            }
            var check = new ReadingCheck(library, logger);
            var reckoned = check.read(item, now, config);
            if (reckoned == null) {
                results[i] = rejected(i, check.errors());
            } else {
                arrivals.add(new Arrival(bytes(item), now, logger, reckoned));
                places.add(i);
            }
        }
        store(parkId, arrivals);
        for (int k = 0; k < arrivals.size(); k++) {
            results[places.get(k)] = result(places.get(k), arrivals.get(k));
        }
        return ReadingBatch.Outcome.of(List.of(results));
    }

    /** @throws Problem 422 when there are no items, or too many */
    static void mustBeOne(ReadingBatch batch) {
        if (batch == null || batch.items() == null || batch.items().isEmpty()
                || batch.items().size() > ReadingBatch.MOST) {
            throw Problem.invalid("items", words().badCount(ReadingBatch.MOST));
        }
    }

    static UUID outlet(String text, UUID only) {
        if (text == null) {
            return only;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private void store(String parkId, List<Arrival> arrivals) {
        for (int from = 0; from < arrivals.size(); from += GROUP) {
            store.storeReadings(parkId, arrivals.subList(from, Math.min(from + GROUP, arrivals.size())));
        }
    }

    private static ReadingBatch.Result result(int index, Arrival arrival) {
        if (arrival.fate.isCompletedExceptionally() || arrival.outcome == null) {
            return rejected(index, List.of(new Problem.FieldError("values", words().notStorable())));
        }
        return new ReadingBatch.Result(index, ReadingBatch.Status.valueOf(arrival.outcome.name()), List.of());
    }

    private static ReadingBatch.Result rejected(int index, List<Problem.FieldError> errors) {
        return new ReadingBatch.Result(index, ReadingBatch.Status.REJECTED, errors);
    }

    private byte[] bytes(ReadingBatch.Item item) {
        try {
            return json.writeValueAsBytes(item);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ReadingWords words() {
        return Language.words(ReadingWords.class);
    }
}
