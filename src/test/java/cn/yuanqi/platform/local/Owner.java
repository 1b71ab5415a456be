package cn.yuanqi.platform.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Stands for Yuanqi in tests: starts a server in the folder of its first argument and waits to be killed. */
final class Owner {
    private Owner() {
    }

    public static void main(String[] arguments) throws Exception {
        Child.start("sleeper", Path.of(arguments[0]), command(Sleeper.class), Map.of());
        Thread.sleep(Long.MAX_VALUE);
    }

    static List<String> command(Class<?> main) {
        return List.of(Child.java(), "-Xmx16m", "-cp", System.getProperty("java.class.path"), main.getName());
    }
}
