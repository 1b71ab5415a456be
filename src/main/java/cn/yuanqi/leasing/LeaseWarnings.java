package cn.yuanqi.leasing;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What somebody should look at before terms become a lease. */
@ApplicationScoped
class LeaseWarnings {
    @Inject
    Actor actor;

    /** @throws Problem 404 when the enterprise or a unit is not this park's */
    List<String> of(LeaseTerms terms) {
        var found = new ArrayList<String>();
        if (terms.enterpriseId == null) {
            found.add(words().noEnterpriseYet());
        } else {
            Enterprise.visible(actor, terms.enterpriseId).orElseThrow(Problem::notFound);
        }
        return found;
    }

    private static LeasingWords words() {
        return Language.words(LeasingWords.class);
    }
}
