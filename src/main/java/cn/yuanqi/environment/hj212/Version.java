package cn.yuanqi.environment.hj212;

/** The edition of the standard that a frame's Flag names; without a Flag it is the one of 2005, which had none. */
public enum Version {
    V2005, V2017, V2025;

    static Version of(Integer flag) {
        int bits = flag == null ? 0 : flag >> 2;
        return values()[Math.min(bits, V2025.ordinal())];
    }
}
