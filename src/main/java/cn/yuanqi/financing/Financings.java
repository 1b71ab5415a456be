package cn.yuanqi.financing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What other rooms may know of financing. */
public final class Financings {
    private static final List<ApplicationStatus> LIVE = Arrays.stream(ApplicationStatus.values())
            .filter(ApplicationStatus::isLive).toList();

    private Financings() {
    }

    /** How many applications of an enterprise are under way, loans that run among them. */
    public static long open(UUID enterprise) {
        return FinancingApplication.count("enterpriseId = ?1 and status in ?2", enterprise, LIVE);
    }
}
