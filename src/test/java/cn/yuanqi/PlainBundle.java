package cn.yuanqi;

import java.lang.reflect.Proxy;
import java.util.Locale;

/** Stands in for words where no application runs: a message says its own name and its arguments. */
public final class PlainBundle {
    private PlainBundle() {
    }

    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[]{bundle},
                (proxy, method, arguments) -> say(method.getName(), arguments == null ? new Object[0] : arguments)));
    }

    private static String say(String message, Object[] arguments) {
        var said = new StringBuilder(message.toLowerCase(Locale.ROOT));
        for (Object argument : arguments) {
            said.append(' ').append(argument);
        }
        return said.toString();
    }
}
