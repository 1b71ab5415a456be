package cn.yuanqi;

import java.io.IOException;

import cn.yuanqi.platform.local.CannotStart;
import cn.yuanqi.platform.local.LocalStack;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where everything begins. */
@QuarkusMain
public class Yuanqi {
    public static void main(String... arguments) throws IOException {
        if (Boolean.getBoolean("yuanqi.local.stack")) {
            startLocalStack();
        }
        Quarkus.run(arguments);
    }

    private static void startLocalStack() throws IOException {
        try {
            LocalStack.start();
        } catch (CannotStart why) {
            System.err.println(why.getMessage());
            System.exit(1);
        }
    }
}
