package cn.yuanqi.policy;

/** How an enterprise stands to a policy. */
public enum Fit {
    FITS, DOES_NOT_FIT, CANNOT_JUDGE
}
