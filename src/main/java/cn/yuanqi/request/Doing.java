package cn.yuanqi.request;

import java.util.function.Supplier;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Problem;

/** What a button does: says what came of it, or why not. */
final class Doing {
    private Doing() {
    }

    /** @throws Problem 404 for what is not there */
    static void say(Flash flash, Supplier<String> work) {
        try {
            flash.good(work.get());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(why(refused));
        }
    }

    static String why(Problem refused) {
        return refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message();
    }
}
