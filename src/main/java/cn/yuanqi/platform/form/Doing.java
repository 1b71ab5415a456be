package cn.yuanqi.platform.form;

import java.util.function.Supplier;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Problem;

/** What a button does: says what came of it, or why not. */
public final class Doing {
    private Doing() {
    }

    /** @throws Problem 404 for what is not there */
    public static void say(Flash flash, Supplier<String> work) {
        try {
            flash.good(work.get());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
    }
}
