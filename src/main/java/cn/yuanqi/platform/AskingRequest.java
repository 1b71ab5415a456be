package cn.yuanqi.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** What the request under way says about its asker apart from who it is; only ever looked up, never injected. */
@RequestScoped
@Unremovable
class AskingRequest {
    @Inject
    CurrentVertxRequest vertxRequest;

    Language language() {
        var routing = vertxRequest.getCurrent();
        return routing == null ? Language.ZH : Language.of(routing);
    }
}
