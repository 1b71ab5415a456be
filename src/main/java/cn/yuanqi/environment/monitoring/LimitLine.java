package cn.yuanqi.environment.monitoring;

import java.util.Objects;

import cn.yuanqi.environment.monitoring.OutletInput.LimitInput;

/**
 * One row of a spreadsheet of limits, read.
 *
 * @param row line in the file, the header being 1
 */
record LimitLine(int row, String mn, LimitInput limit) {

    /** What makes it the same limit as another: outlet, factor, basis, source and first day. */
    record Key(String mn, String factor, String basis, String source, Object validFrom) {
    }

    Key key() {
        return key(mn, limit);
    }

    static Key key(String mn, LimitInput limit) {
        return new Key(mn, limit.factor(), limit.basis(), Objects.requireNonNullElse(limit.source(), ""),
                limit.validFrom());
    }
}
