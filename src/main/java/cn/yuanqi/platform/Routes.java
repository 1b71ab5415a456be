package cn.yuanqi.platform;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * Which methods the paths of the service take. The framework looks for a path in one door after the other and says that
 * the last of them does not know it, also when an earlier one knows it by another method: a change asked for by GET would
 * be a 404, or whatever a wider path answers.
 */
@Singleton
class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})+))?}");

    private record Door(String template, String method) {
    }

    /** @param literals how many characters of the template stand for themselves: the more, the closer it fits */
    private record Route(Pattern path, int literals, Set<String> methods) {
        static Route of(String template, Set<String> methods) {
            var path = new StringBuilder();
            var variable = VARIABLE.matcher(template);
            int from = 0;
            int literals = template.length();
            while (variable.find()) {
                path.append(Pattern.quote(template.substring(from, variable.start())));
                path.append('(').append(Objects.requireNonNullElse(variable.group(1), "[^/]+")).append(')');
                literals -= variable.end() - variable.start();
                from = variable.end();
            }
            path.append(Pattern.quote(template.substring(from)));
            return new Route(Pattern.compile(path.toString()), literals, methods);
        }
    }

    @Inject
    BeanManager beans;
    private volatile List<Route> known;

    /** The methods that the path takes, none when it is unknown; of several templates that fit, the closest counts. */
    Set<String> methods(String path) {
        return known().stream().filter(route -> route.path().matcher(path).matches()).findFirst().map(Route::methods)
                .orElse(Set.of());
    }

    private List<Route> known() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private List<Route> read() {
        var byTemplate = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> doors(bean.getBeanClass())).distinct().collect(Collectors.groupingBy(Door::template,
                        Collectors.mapping(Door::method, Collectors.toCollection(TreeSet<String>::new))));
        return byTemplate.entrySet().stream().map(Routes::route)
                .sorted(Comparator.comparingInt(Route::literals).reversed()).toList();
    }

    private static Route route(Map.Entry<String, TreeSet<String>> door) {
        return Route.of(door.getKey(), door.getValue());
    }

    private static Stream<Door> doors(Class<?> type) {
        var base = type.getAnnotation(Path.class);
        return base == null
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> asked(method).map(verb -> new Door(template(base, method), verb)));
    }

    private static Stream<String> asked(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class)).filter(Objects::nonNull).map(HttpMethod::value);
    }

    private static String template(Path base, Method method) {
        var own = method.getAnnotation(Path.class);
        var path = "/" + base.value() + (own == null ? "" : "/" + own.value());
        return path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }
}
