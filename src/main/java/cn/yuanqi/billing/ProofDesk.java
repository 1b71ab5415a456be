package cn.yuanqi.billing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with proofs of payment; it opens its transactions itself. */
@RequestScoped
class ProofDesk {
    private static final String FILE = "file";
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Shelf shelf;
    @Inject
    Cashier cashier;

    /**
     * Takes a proof in.
     *
     * @param invoiceIds of one enterprise
     * @throws Problem 404 for an invoice that the asker does not see, 409 for one that is not open, 422 for all else
     */
    ProofView send(List<UUID> invoiceIds, ProofForm form) {
        QuarkusTransaction.requiringNew().run(() -> open(invoiceIds));
        var facts = form.facts(signature.stamp().today());
        var upload = shelf.check(form.file, FILE);
        QuarkusTransaction.requiringNew().run(() -> shelf.mustHaveRoom(actor.enterpriseId(), upload, FILE));
        var laid = shelf.lay(upload);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var invoices = open(invoiceIds);
                return ProofView.of(PaymentProof.send(invoices, facts, row(invoices.get(0).enterpriseId, laid),
                        signature.stamp()));
            });
        } catch (Problem refused) {
            shelf.clear(laid);
            throw refused;
        }
    }

    private List<Invoice> open(List<UUID> ids) {
        var invoices = ids.stream().map(id -> Invoice.visible(Sight.of(actor), id).orElseThrow(Problem::notFound))
                .toList();
        boolean ofOne = invoices.stream().allMatch(one -> one.enterpriseId.equals(actor.enterpriseId()));
        if (!ofOne) {
            throw Problem.notFound();
        }
        if (!invoices.stream().allMatch(one -> Invoice.OPEN.contains(one.status))) {
            throw Problem.conflict(Language.words(BillingWords.class).notOpen());
        }
        return invoices;
    }

    private StoredFile row(UUID enterprise, Upload.Laid laid) {
        var stamp = signature.stamp();
        return StoredFile.of(laid, new StoredFile.Origin(enterprise, stamp.person(), stamp.instant()));
    }

    /** Books the payment, once. @throws Problem 409 when the proof was settled before */
    ProofView confirm(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var proof = locked(id);
            cashier.booked(proof.confirm(signature.stamp()));
            return ProofView.of(proof);
        });
    }

    /** @throws Problem 409 when the proof was settled before, 422 without a reason */
    ProofView refuse(String id, String reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var proof = locked(id);
            proof.refuse(new InvoiceApi.Reason(reason).given(), signature.stamp());
            return ProofView.of(proof);
        });
    }

    /** Two that press at once come one after the other, and the second reads what the first did. */
    private PaymentProof locked(String id) {
        var found = PaymentProof.visible(Sight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound);
        Account.lock(found.enterpriseId);
        PaymentProof.getEntityManager().clear();
        return PaymentProof.findById(found.id);
    }
}
