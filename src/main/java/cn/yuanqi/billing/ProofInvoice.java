package cn.yuanqi.billing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** An invoice that a proof of payment names. */
@Entity
@Unaudited("stands and falls with its proof")
@Table(name = "payment_proof_invoice")
class ProofInvoice extends ParkScoped {
    @Column(name = "proof_id", columnDefinition = "binary(16)", updatable = false)
    public UUID proofId;
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;

    static void name(PaymentProof proof, Invoice invoice) {
        var named = new ProofInvoice();
        named.proofId = proof.id;
        named.invoiceId = invoice.id;
        named.persist();
    }

    static List<ProofInvoice> namedBy(Collection<UUID> proofs) {
        return proofs.isEmpty() ? List.of() : list("proofId in ?1 order by id", proofs);
    }

    static List<UUID> proofsOf(UUID invoice) {
        return ProofInvoice.<ProofInvoice>list("invoiceId", invoice).stream().map(named -> named.proofId).toList();
    }
}
