package cn.yuanqi.platform;

/** Something that the packaged application does once and then ends: {@code java -jar … load-demo}. */
public interface Command {
    String name();

    /** Does it; the answer is the process's exit code. */
    int run(String... arguments);
}
