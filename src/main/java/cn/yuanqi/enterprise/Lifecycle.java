package cn.yuanqi.enterprise;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stages of an enterprise in a park, and which may follow which. */
public enum Lifecycle {
    LEAD("线索", "意向", "潜在"), APPLYING("申请", "申请中", "入驻申请中"), INCUBATING("在孵", "孵化中", "在孵企业"), GRADUATED("毕业", "已毕业",
            "毕业企业"), LEFT("退出", "已退出", "离园", "已离园", "迁出", "已迁出"),
    /** Rents, but is not incubated. */
    TENANT("租户", "租赁", "非在孵", "入驻");

    private final List<String> spoken;

    Lifecycle(String... spoken) {
        this.spoken = List.of(spoken);
    }

    /** Reads the code or one of the words that people use for it. */
    public static Optional<Lifecycle> named(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equalsIgnoreCase(word) || stage.spoken.contains(word))
                .findFirst();
    }

    /** Whether an enterprise may go from this stage to that one; staying is no move. */
    public boolean mayBecome(Lifecycle next) {
        return following().contains(next);
    }

    public Set<Lifecycle> following() {
        return switch (this) {
            case LEAD -> EnumSet.of(APPLYING, TENANT, LEFT);
            case APPLYING -> EnumSet.of(INCUBATING, LEAD, LEFT);
            case INCUBATING -> EnumSet.of(GRADUATED, TENANT, LEFT);
            case GRADUATED -> EnumSet.of(TENANT, LEFT);
            case TENANT -> EnumSet.of(APPLYING, LEFT);
            case LEFT -> EnumSet.noneOf(Lifecycle.class);
        };
    }

    /** The stages of an enterprise that is not in the park yet. */
    static Set<Lifecycle> courted() {
        return EnumSet.of(LEAD, APPLYING);
    }

    /** The stages of an enterprise that entered the park at some time; these are what a park counts. */
    public static Set<Lifecycle> entered() {
        return EnumSet.of(INCUBATING, GRADUATED, LEFT, TENANT);
    }
}
