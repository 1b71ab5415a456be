package cn.yuanqi.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** What the request under way says about its asker apart from who it is. */
@RequestScoped
class AskingRequest {
    @Inject
    CurrentVertxRequest vertxRequest;

    Language language() {
        var routing = vertxRequest.getCurrent();
        return routing == null ? Language.ZH : Language.of(routing);
    }
}
