package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

/** The bills of an enterprise in its file, as every door draws them whose form stands there. */
@RequestScoped
class BillsTab {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;

    /**
     * @param credit what was paid and pays nothing yet, CNY
     * @param maySend proofs of payment
     */
    record Shown(EnterpriseView enterprise, Arrears arrears, BigDecimal credit, List<InvoiceView> open,
            List<PaymentView> payments, Statement statement, List<ProofView> proofs, DunningFile dunning, String path,
            String invoices,
            boolean maySend) {
    }

    TemplateInstance fresh(String id) {
        var shown = shown(id);
        return drawn(shown, payment(shown), ProofForm.on(today()));
    }

    TemplateInstance with(String id, PaymentForm typed) {
        return drawn(shown(id), typed, ProofForm.on(today()));
    }

    TemplateInstance with(String id, ProofForm typed) {
        var shown = shown(id);
        return drawn(shown, payment(shown), typed);
    }

    private TemplateInstance drawn(Shown shown, PaymentForm payment, ProofForm proof) {
        return AccountPages.Templates.bills(shown, payment, proof, actor.has(Role.OPERATOR));
    }

    private PaymentForm payment(Shown shown) {
        return PaymentForm.of(shown.arrears().open(), today());
    }

    private LocalDate today() {
        return signature.stamp().today();
    }

    private Shown shown(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
            var today = today();
            var base = "/parks/" + park.id();
            return new Shown(EnterpriseView.of(enterprise), Arrears.of(enterprise.id, today),
                    Arrears.credit(enterprise.id),
                    InvoiceView.ofAll(Invoice.open(enterprise.id), today), Payment.of(enterprise.id),
                    Statement.of(enterprise.id, today.minusYears(1), today,
                            instant -> LocalDate.ofInstant(instant, park.zone())),
                    ProofView.ofAll(PaymentProof.of(enterprise.id)),
                    DunningFile.of(enterprise, new DunningFile.Asker(Sight.of(actor), actor.has(Role.OPERATOR), today,
                            park.id())),
                    base + "/enterprises/" + enterprise.id + "/bills", base + "/invoices",
                    Objects.equals(actor.enterpriseId(), enterprise.id));
        });
    }
}
