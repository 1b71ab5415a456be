package cn.yuanqi.billing;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with tax titles; it opens its transactions itself. */
@RequestScoped
class TitleDesk {
    @Inject
    Actor actor;

    /** @param stated whether somebody stated it, or it is only what the register knows */
    record Known(UUID enterpriseId, String enterprise, TitleFacts facts, boolean stated) {
    }

    /** @throws Problem 404 for an enterprise that the asker does not see */
    Known read(String enterpriseId) {
        return QuarkusTransaction.requiringNew().call(() -> known(visible(enterpriseId)));
    }

    /** @throws Problem 404 for an enterprise that the asker does not see, 422 for what does not hold */
    TitleFacts state(String enterpriseId, TitleFacts facts) {
        read(enterpriseId);
        facts.mustHold();
        return QuarkusTransaction.requiringNew().call(() -> {
            var title = TaxTitle.state(visible(enterpriseId).id, facts);
            TaxTitle.flush();
            return TitleFacts.of(title);
        });
    }

    private Known known(Enterprise enterprise) {
        var title = TaxTitle.of(enterprise.id);
        return new Known(enterprise.id, enterprise.name,
                title.map(TitleFacts::of).orElseGet(() -> TitleFacts.of(enterprise)), title.isPresent());
    }

    private Enterprise visible(String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        if (!Sight.of(actor).covers(enterprise.id)) {
            throw Problem.notFound();
        }
        return enterprise;
    }
}
