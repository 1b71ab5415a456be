package cn.yuanqi.enterprise;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.function.Function;

/** Stands in for the words where no application runs: the message's name, without its room's prefix, and its arguments. */
public final class PlainWords {
    private static final EnterpriseWords WORDS = of(EnterpriseWords.class);

    private PlainWords() {
    }

    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[]{bundle},
                (proxy, method, arguments) -> say(method.getName(), arguments == null ? new Object[0] : arguments)));
    }

    private static String say(String message, Object[] arguments) {
        var said = new StringBuilder(message.replaceFirst("^code(?=[A-Z])", "").toLowerCase(Locale.ROOT));
        for (Object argument : arguments) {
            said.append(' ').append(argument);
        }
        return said.toString();
    }

    static String say(Function<EnterpriseWords, String> says) {
        return says.apply(WORDS);
    }
}
