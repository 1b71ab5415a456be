package cn.yuanqi.policy;

/** Whether something holds; UNKNOWN when a figure for it is missing. */
public enum Light {
    MET, NOT_MET, UNKNOWN;

    static Light of(boolean holds) {
        return holds ? MET : NOT_MET;
    }
}
