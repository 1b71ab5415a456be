package cn.yuanqi.platform;

/** Whether the asker is no member of the park in the path: then even a refusal must look like an absent park. */
public interface Stranger {
    boolean isOne();
}
