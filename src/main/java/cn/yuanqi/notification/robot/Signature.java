package cn.yuanqi.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How receivers can tell that a message is ours. */
final class Signature {
    private Signature() {
    }

    /** DingTalk, custom robots, "加签": HMAC-SHA256 of {@code millis\nsecret} with the secret, Base64, URL-encoded. */
    static String dingTalk(long millis, String secret) {
        var signed = hmac(secret.getBytes(UTF_8), (millis + "\n" + secret).getBytes(UTF_8));
        return URLEncoder.encode(Base64.getEncoder().encodeToString(signed), UTF_8);
    }

    /** Feishu, custom bots, "签名校验": HMAC-SHA256 of nothing with the key {@code seconds\nsecret}, Base64. */
    static String feishu(long seconds, String secret) {
        return Base64.getEncoder().encodeToString(hmac((seconds + "\n" + secret).getBytes(UTF_8), new byte[0]));
    }

    /** Ours for all others: {@code v1=} and HMAC-SHA256 of {@code seconds.body} with the secret in hexadecimal. */
    static String generic(long seconds, String secret, String body) {
        return "v1=" + HexFormat.of().formatHex(hmac(secret.getBytes(UTF_8), (seconds + "." + body).getBytes(UTF_8)));
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
