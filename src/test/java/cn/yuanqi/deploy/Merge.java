package cn.yuanqi.deploy;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** One set of values over another, as {@code helm -f a -f b} does it. */
final class Merge {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Merge() {
    }

    static String of(String base, String over) throws IOException {
        var below = object(base);
        lay(object(over), below);
        return YAML.writeValueAsString(below);
    }

    private static ObjectNode object(String text) throws IOException {
        JsonNode read = YAML.readTree(text);
        return read == null || read instanceof MissingNode || read.isNull()
                ? YAML.createObjectNode()
                : (ObjectNode) read;
    }

    private static void lay(ObjectNode over, ObjectNode below) {
        over.properties().forEach(entry -> {
            if (entry.getValue() instanceof ObjectNode object
                    && below.get(entry.getKey()) instanceof ObjectNode there) {
                lay(object, there);
            } else {
                below.set(entry.getKey(), entry.getValue());
            }
        });
    }
}
