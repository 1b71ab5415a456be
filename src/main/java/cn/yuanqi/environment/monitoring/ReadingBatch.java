package cn.yuanqi.environment.monitoring;

import java.util.List;

import cn.yuanqi.platform.Problem;

/** Readings of outlets without a logger, as JSON, and what became of them. */
record ReadingBatch(List<Item> items) {
    static final int MOST = 1_000;

    /**
     * What a frame would say.
     *
     * @param outletId may be left out by a site that speaks for one outlet only
     * @param resolution raw, minute, hour or day
     * @param at the instant, or the beginning of the interval, with its offset
     */
    record Item(String outletId, String resolution, String at, List<Value> values) {
    }

    /**
     * Figures are taken as they are written, in the outlet's unit unless another is named.
     *
     * @param flag a letter of HJ 212-2017 table 6; N when left out
     */
    record Value(String factor, String value, String min, String max, String total, String flag, String unit) {
    }

    enum Status {
        /** Something in it was new. */
        STORED,
        /** All of it was stored before. */
        DUPLICATE,
        /** Some of it contradicts what is stored, which stays; the rest is kept apart. */
        CONFLICT,
        /** Nothing of it was taken. */
        REJECTED
    }

    record Result(int index, Status status, List<Problem.FieldError> errors) {
    }

    record Outcome(int stored, int duplicates, int conflicts, int rejected, List<Result> items) {
        static Outcome of(List<Result> items) {
            return new Outcome(count(items, Status.STORED), count(items, Status.DUPLICATE),
                    count(items, Status.CONFLICT), count(items, Status.REJECTED), items);
        }

        private static int count(List<Result> items, Status status) {
            return (int) items.stream().filter(one -> one.status == status).count();
        }
    }
}
