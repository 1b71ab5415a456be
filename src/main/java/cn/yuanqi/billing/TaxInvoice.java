package cn.yuanqi.billing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** The tax invoice (发票) that was made out for a paid invoice. */
@Entity
@Table(name = "tax_invoice")
class TaxInvoice extends ParkScoped {
    @Version
    public int version;
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    public String number;
    @Column(name = "made_on")
    public LocalDate madeOn;
    @ManyToOne
    @JoinColumn(name = "file_id")
    public StoredFile file;

    /** As the outside sees it. */
    record View(UUID invoiceId, String number, LocalDate madeOn, String fileName) {
    }

    /**
     * Notes it, or corrects what was noted; without a new file the old one stays.
     *
     * @throws Problem 409 when the invoice is not paid
     */
    static TaxInvoice note(Invoice invoice, String number, LocalDate madeOn, StoredFile file) {
        mustBePaid(invoice);
        var made = of(invoice.id).orElseGet(TaxInvoice::new);
        made.invoiceId = invoice.id;
        made.enterpriseId = invoice.enterpriseId;
        made.number = number;
        made.madeOn = madeOn;
        made.file = file == null ? made.file : file;
        made.persist();
        return made;
    }

    static void mustBePaid(Invoice invoice) {
        if (invoice.status != Invoice.Status.PAID || invoice.paid.signum() == 0) {
            throw Problem.conflict(Language.words(TaxWords.class).notPaid(invoice.number));
        }
    }

    View view() {
        return new View(invoiceId, number, madeOn, file == null ? null : file.name);
    }

    static Optional<TaxInvoice> of(UUID invoiceId) {
        return find("invoiceId", invoiceId).firstResultOptional();
    }
}
