package cn.yuanqi.policy;

/** How a measure is held against a value: the first four numbers, the others choices. */
public enum Operator {
    AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, IN, NOT_IN;

    boolean ofChoices() {
        return this == IN || this == NOT_IN;
    }

    /** @param sign of what is there minus what is asked for */
    boolean holds(int sign) {
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case MORE_THAN -> sign > 0;
            case LESS_THAN -> sign < 0;
            case IN, NOT_IN -> throw new IllegalStateException(name());
        };
    }
}
