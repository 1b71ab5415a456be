package cn.yuanqi.notification.robot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A message in the form of each vendor, and how its answer reads. */
final class Call {
    private static final int LONGEST_WORD = 200;

    private final ObjectMapper json;

    Call(ObjectMapper json) {
        this.json = json;
    }

    /** @param query to be added to the address's own, empty for none */
    record Request(String query, Map<String, String> headers, String body) {
    }

    /** @param secret {@code null} for robots that need none */
    Request request(RobotKind kind, String secret, Bundle bundle, Instant now) {
        return switch (kind) {
            case DINGTALK -> new Request(secret == null
                    ? ""
                    : "timestamp=" + now.toEpochMilli() + "&sign=" + Signature.dingTalk(now.toEpochMilli(), secret),
                    Map.of(), written(Map.of("msgtype", "markdown", "markdown",
                            Map.of("title", Bundle.plain(bundle.head()), "text",
                                    bundle.markdown().replace("\n", "\n\n")))));
            case WECOM -> new Request("", Map.of(),
                    written(Map.of("msgtype", "markdown", "markdown", Map.of("content", bundle.markdown()))));
            case FEISHU -> new Request("", Map.of(), written(feishu(secret, bundle, now)));
            case GENERIC -> generic(secret, bundle, now);
        };
    }

    private static Map<String, Object> feishu(String secret, Bundle bundle, Instant now) {
        var body = new LinkedHashMap<String, Object>();
        if (secret != null) {
            body.put("timestamp", String.valueOf(now.getEpochSecond()));
            body.put("sign", Signature.feishu(now.getEpochSecond(), secret));
        }
        body.put("msg_type", "post");
        body.put("content", Map.of("post", Map.of("zh_cn", Map.of("title", bundle.head(), "content", bundle.lines()
                .stream().map(line -> List.of(Map.of("tag", "a", "text", line.title(), "href", line.link())))
                .toList()))));
        return body;
    }

    private Request generic(String secret, Bundle bundle, Instant now) {
        var body = written(Map.of("events", bundle.lines().stream().map(Call::event).toList()));
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Yuanqi-Delivery", UUID.randomUUID().toString());
        headers.put("X-Yuanqi-Timestamp", String.valueOf(now.getEpochSecond()));
        if (secret != null) {
            headers.put("X-Yuanqi-Signature", Signature.generic(now.getEpochSecond(), secret, body));
        }
        return new Request("", headers, body);
    }

    private static Map<String, Object> event(Bundle.Line line) {
        return Map.of("id", line.eventId(), "topic", line.topic(), "title",
                Map.of("zh", line.titleZh(), "en", line.titleEn()), "link", line.link(), "at", line.at().toString());
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What went wrong; {@code null} when it was taken. The vendors answer 200 to what they refuse, too. */
    String refusal(RobotKind kind, HookClient.Answer answer) {
        if (answer.status() / 100 != 2) {
            return "HTTP " + answer.status();
        }
        if (kind == RobotKind.GENERIC) {
            return null;
        }
        try {
            var said = json.readTree(answer.body());
            var code = first(said, kind == RobotKind.FEISHU ? List.of("code", "StatusCode") : List.of("errcode"));
            if (code == null || !code.isIntegralNumber()) {
                return "HTTP 200, not understood";
            }
            var why = first(said, kind == RobotKind.FEISHU ? List.of("msg", "StatusMessage") : List.of("errmsg"));
            return code.asLong() == 0 ? null : code.asText() + (why == null ? "" : " " + shortened(why.asText()));
        } catch (JsonProcessingException notJson) {
            return "HTTP 200, not understood";
        }
    }

    private static JsonNode first(JsonNode said, List<String> names) {
        return names.stream().map(name -> said.get(name)).filter(node -> node != null && !node.isNull()).findFirst()
                .orElse(null);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) + "…" : text;
    }
}
