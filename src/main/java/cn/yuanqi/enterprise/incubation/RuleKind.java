package cn.yuanqi.enterprise.incubation;

import cn.yuanqi.enterprise.Lifecycle;

/** What a rule set decides. */
enum RuleKind {
    INCUBATION, GRADUATION;

    /** What is asked next of an enterprise at this stage. */
    static RuleKind nextAt(Lifecycle stage) {
        return switch (stage) {
            case LEAD, APPLYING, TENANT -> INCUBATION;
            case INCUBATING, GRADUATED, LEFT -> GRADUATION;
        };
    }
}
