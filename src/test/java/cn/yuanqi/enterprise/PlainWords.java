package cn.yuanqi.enterprise;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.function.Function;

/** Stands in for the words where no application runs: the message's name, without its room's prefix, and its arguments. */
final class PlainWords {
    private static final EnterpriseWords WORDS = (EnterpriseWords) Proxy.newProxyInstance(
            PlainWords.class.getClassLoader(), new Class<?>[]{EnterpriseWords.class}, (proxy, method, arguments) -> {
                var said = new StringBuilder(
                        method.getName().replaceFirst("^code(?=[A-Z])", "").toLowerCase(Locale.ROOT));
                for (Object argument : arguments == null ? new Object[0] : arguments) {
                    said.append(' ').append(argument);
                }
                return said.toString();
            });

    private PlainWords() {
    }

    static String say(Function<EnterpriseWords, String> says) {
        return says.apply(WORDS);
    }
}
