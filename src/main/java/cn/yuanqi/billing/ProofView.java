package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A proof of payment as the outside sees it; CNY. */
public record ProofView(UUID id, UUID enterpriseId, List<Named> invoices, BigDecimal amount, LocalDate paidOn,
        String reference, String fileName, PaymentProof.Status status, Instant sentAt, Instant settledAt,
        String refusalReason, UUID paymentId) {

    public record Named(UUID id, String number) {
    }

    static ProofView of(PaymentProof proof) {
        return ofAll(List.of(proof)).get(0);
    }

    static List<ProofView> ofAll(List<PaymentProof> proofs) {
        var named = ProofInvoice.namedBy(proofs.stream().map(proof -> proof.id).toList());
        Map<UUID, Invoice> invoices = named.isEmpty()
                ? Map.of()
                : Invoice.<Invoice>list("id in ?1", named.stream().map(one -> one.invoiceId).toList()).stream()
                        .collect(Collectors.toMap(invoice -> invoice.id, Function.identity()));
        return proofs.stream().map(proof -> of(proof, named.stream().filter(one -> one.proofId.equals(proof.id))
                .map(one -> new Named(one.invoiceId, invoices.get(one.invoiceId).number)).toList())).toList();
    }

    private static ProofView of(PaymentProof proof, List<Named> invoices) {
        return new ProofView(proof.id, proof.enterpriseId, invoices, proof.amount, proof.paidOn, proof.reference,
                proof.file.name, proof.status, proof.sentAt, proof.settledAt, proof.refusalReason, proof.paymentId);
    }
}
