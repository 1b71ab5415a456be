package cn.yuanqi.environment.monitoring;

import java.time.Instant;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;

/** What a chart needs of a reading; its raw frame stays in the database. */
record SeriesRow(Instant at, @ProjectedFieldName("factorsText") String factorsText) {
}
