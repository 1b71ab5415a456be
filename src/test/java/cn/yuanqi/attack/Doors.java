package cn.yuanqi.attack;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;

/**
 * Every door: those of the service's description and those of its beans, which the description may hide; and beside them
 * the list in {@code src/test/resources/doors} that says whom each lets in. The list is kept by hand: it is what the doors
 * are held to.
 */
@ApplicationScoped
class Doors {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Inject
    BeanManager beans;

    /** By method and path, what the door takes. */
    Map<String, String> standing() {
        var standing = new TreeMap<String, String>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> type.getName().startsWith("cn.yuanqi.") && !type.getName().endsWith("Probe"))
                .flatMap(Doors::ofBean)
                .forEach(door -> standing.put(door, ""));
        described().forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (METHODS.contains(method) && !path.startsWith("/q/") && !path.endsWith("-probe")) {
                standing.put(method.toUpperCase(Locale.ROOT) + " " + path, taken(operation));
            }
        }));
        return standing;
    }

    private static Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> described() {
        return given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath()
                .getMap("paths");
    }

    private static String taken(Map<String, Map<String, Map<String, Object>>> operation) {
        var body = operation.get("requestBody");
        return body == null ? "" : body.get("content").keySet().iterator().next();
    }

    private static Stream<String> ofBean(Class<?> type) {
        var base = type.getAnnotation(jakarta.ws.rs.Path.class);
        return base == null
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> asked(method).map(verb -> verb + " " + template(base, method)));
    }

    private static Stream<String> asked(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class)).filter(Objects::nonNull).map(HttpMethod::value);
    }

    /** As the description writes it: a variable without its pattern. */
    private static String template(jakarta.ws.rs.Path base, Method method) {
        var own = method.getAnnotation(jakarta.ws.rs.Path.class);
        var path = "/" + base.value() + (own == null ? "" : "/" + own.value());
        return path.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})+}", "{$1}").replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "");
    }

    /** By method and path, whom the list lets in: lines of {@code path METHOD role role; METHOD role}. */
    static Map<String, Set<String>> listed() {
        var listed = new TreeMap<String, Set<String>>();
        for (String line : lines()) {
            var path = line.substring(0, line.indexOf(' '));
            for (String door : line.substring(path.length()).split(";")) {
                var words = door.strip().split(" ");
                listed.put(words[0] + " " + path, new TreeSet<>(List.of(words).subList(1, words.length)));
            }
        }
        return listed;
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/doors"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream().filter(line -> line.startsWith("/")).forEach(lines::add);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return lines;
    }

    /** The doors that both stand and are listed. */
    List<Door> all() {
        var listed = listed();
        return standing().entrySet().stream().filter(door -> listed.containsKey(door.getKey())).map(door -> {
            var words = door.getKey().split(" ");
            return new Door(words[0], words[1], door.getValue(), listed.get(door.getKey()));
        }).toList();
    }
}
