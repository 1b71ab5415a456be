package cn.yuanqi.policy;

import java.util.List;

/** Where an application under a policy stands. */
public enum ApplicationStatus {
    DRAFT, SUBMITTED, RETURNED, PARK_CHECKED, FORWARDED, GRANTED, REFUSED, PAID_OUT, WITHDRAWN;

    static final List<ApplicationStatus> UNDECIDED = List.of(DRAFT, SUBMITTED, RETURNED, PARK_CHECKED, FORWARDED);
}
