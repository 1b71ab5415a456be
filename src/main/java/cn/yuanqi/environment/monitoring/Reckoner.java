package cn.yuanqi.environment.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import cn.yuanqi.environment.hj212.ReceivedFrame;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Holds the rules of {@link Reckoning} ready: the library changes only with a release. */
@ApplicationScoped
class Reckoner {
    @Inject
    MonitoringConfig config;

    private volatile Reckoning reckoning;

    Reckoned reckon(ReceivedFrame frame, KnownLogger logger) {
        var ready = reckoning;
        return (ready == null ? reckoning() : ready).of(frame, logger);
    }

    @ActivateRequestContext
    Reckoning reckoning() {
        if (reckoning == null) {
            var library = QuarkusTransaction.requiringNew().call(Factor::library);
            reckoning = new Reckoning(new FactorLibrary(library), new SplitBook(), config.ahead());
        }
        return reckoning;
    }
}
