package cn.yuanqi.platform.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A spreadsheet as a browser saves it. */
public final class Download {
    private Download() {
    }

    /** @param name without extension, in any script */
    public static Response of(StreamingOutput body, TableFormat format, String name) {
        var encoded = URLEncoder.encode(name + "." + format.extension(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body, format.contentType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .header("Cache-Control", "no-store").build();
    }
}
