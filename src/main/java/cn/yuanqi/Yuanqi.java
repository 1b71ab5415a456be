package cn.yuanqi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Duty;
import cn.yuanqi.platform.FileStore;
import cn.yuanqi.platform.Terminal;
import cn.yuanqi.platform.local.CannotStart;
import cn.yuanqi.platform.local.LocalStack;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where everything begins: the service, or with an argument one of its commands. */
@QuarkusMain
public class Yuanqi {
    private static final List<String> DATABASE = List.of("YUANQI_DB_URL", "YUANQI_DB_USERNAME", "YUANQI_DB_PASSWORD");
    private static final List<String> EVERYTHING = List.of("YUANQI_DB_URL", "YUANQI_DB_USERNAME", "YUANQI_DB_PASSWORD",
            "YUANQI_OIDC_URL", "YUANQI_OIDC_CLIENT_SECRET");

    public static void main(String... arguments) throws IOException {
        if (Boolean.getBoolean("yuanqi.local.stack")) {
            startLocalStack();
        }
        if (arguments.length > 0) {
            require(DATABASE);
            CommandLine.closeTheDoors();
            Quarkus.run(CommandLine.class, arguments);
        } else {
            require(EVERYTHING);
            requireAKnownDuty();
            Quarkus.run(arguments);
        }
    }

    private static void startLocalStack() throws IOException {
        try {
            LocalStack.start();
        } catch (CannotStart why) {
            refuse(why.getMessage());
        }
    }

    /** There are no defaults for these: a default secret is nobody's secret. */
    private static void require(List<String> names) {
        List<String> missing = names.stream()
                .filter(name -> System.getenv(name) == null && System.getProperty(name) == null)
                .collect(Collectors.toCollection(ArrayList::new));
        missing.addAll(FileStore.missingSettings());
        if (!missing.isEmpty()) {
            String all = String.join(", ", missing);
            refuse("Yuanqi 无法启动：缺少环境变量 " + all + "（见 README.zh-CN.md 的“配置”）。\nYuanqi cannot start: set " + all
                    + " in the environment (see Configuration in README.md).");
        }
    }

    private static void requireAKnownDuty() {
        var wrong = Duty.unknown();
        if (wrong != null) {
            refuse(wrong);
        }
    }

    private static void refuse(String why) {
        Terminal.complain(why);
        System.exit(1);
    }
}
