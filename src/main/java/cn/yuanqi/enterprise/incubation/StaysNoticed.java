package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The time in incubation of these enterprises is ending, or over: each is told once per step. */
public record StaysNoticed(String parkId, UUID noticeId, List<Line> lines) {

    /** @param last the last day that is allowed */
    public record Line(UUID enterpriseId, String name, boolean over, int months, LocalDate last) {
    }
}
