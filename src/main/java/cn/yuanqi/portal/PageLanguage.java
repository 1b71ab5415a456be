package cn.yuanqi.portal;

import jakarta.enterprise.event.Observes;

import cn.yuanqi.platform.Language;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;

/** Every template, fragment and included layout speaks the language of the request: bundles do not find it by themselves. */
class PageLanguage {

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive())
                instance.setLocale(Language.current().locale());
        });
    }
}
