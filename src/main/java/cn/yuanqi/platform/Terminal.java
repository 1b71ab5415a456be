package cn.yuanqi.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Words for the person who started Yuanqi, in UTF-8 whatever the machine's locale: a plain container's would print ????. */
public final class Terminal {
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(new FileOutputStream(FileDescriptor.err), true,
            StandardCharsets.UTF_8);

    private Terminal() {
    }

    public static void say(String words) {
        OUT.println(words);
    }

    public static void complain(String words) {
        ERR.println(words);
    }
}
