package cn.yuanqi;

import java.util.Arrays;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import cn.yuanqi.platform.Command;
import cn.yuanqi.platform.Terminal;
import io.quarkus.runtime.QuarkusApplication;

/** Runs the command that the first argument names. */
public class CommandLine implements QuarkusApplication {
    @Inject
    @Any
    Instance<Command> commands;

    /** A command serves nobody: no web port, no logger port, no clock, no sign-in; but each migrates first. */
    static void closeTheDoors() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        System.setProperty("quarkus.oidc.api.tenant-enabled", "false");
        System.setProperty("YUANQI_OIDC_URL", "http://nobody-signs-in.invalid");
        System.setProperty("YUANQI_OIDC_CLIENT_SECRET", "nobody-signs-in");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("yuanqi.hj212.enabled", "false");
        System.setProperty("yuanqi.demo.loggers", "off");
        System.setProperty("YUANQI_MIGRATE", "true");
    }

    /** As within a request, because parks and sessions belong to one. */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        return commands.stream().filter(command -> command.name().equals(arguments[0])).findFirst()
                .map(command -> command.run(Arrays.copyOfRange(arguments, 1, arguments.length)))
                .orElseGet(() -> unknown(arguments[0]));
    }

    private int unknown(String name) {
        String known = String.join(", ", commands.stream().map(Command::name).sorted().toList());
        Terminal.complain("没有命令“" + name + "”，可用的有：" + known + "。\nThere is no command \"" + name + "\"; there are: "
                + known + ".");
        return 2;
    }
}
