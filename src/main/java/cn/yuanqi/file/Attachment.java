package cn.yuanqi.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.ws.rs.core.Response;

/** A file as HTTP hands it out: to be saved, never to be run in our name. */
public final class Attachment {
    private Attachment() {
    }

    static Response of(StoredFile file, InputStream bytes) {
        return Response.ok(bytes, file.type.media()).header("Content-Length", file.size)
                .header("Content-Disposition", disposition(file.name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("ETag", '"' + file.sha256 + '"')
                .header("Repr-Digest", "sha-256=:" + base64(file.sha256) + ":").build();
    }

    /** A file that was made for this answer, and is made anew for the next. */
    public static Response made(String name, String media, byte[] bytes) {
        return Response.ok(bytes, media).header("Content-Disposition", disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'").build();
    }

    /** RFC 6266: the name in ASCII for whoever knows no better, and as it is (RFC 8187). */
    static String disposition(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%;]", "_");
        var exact = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }

    /** RFC 9530. */
    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
