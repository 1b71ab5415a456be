package cn.yuanqi.billing;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with tax invoices; it opens its transactions itself. */
@RequestScoped
class TaxDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Shelf shelf;

    /** @throws Problem 404 for an invoice that the asker does not see, 409 for one that is not paid, 422 for all else */
    TaxInvoice.View note(String invoiceId, TaxInvoiceForm form) {
        QuarkusTransaction.requiringNew().run(() -> TaxInvoice.mustBePaid(visible(invoiceId)));
        form.mustHold(signature.stamp().today());
        var laid = form.hasFile() ? shelf.lay(shelf.check(form.file, "file")) : null;
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var invoice = visible(invoiceId);
                var made = TaxInvoice.note(invoice, form.number, form.day(), row(laid));
                TaxInvoice.flush();
                return made.view();
            });
        } catch (Problem refused) {
            if (laid != null) {
                shelf.clear(laid);
            }
            throw refused;
        }
    }

    /** The park's own file: it takes no room of the enterprise. */
    private StoredFile row(Upload.Laid laid) {
        var stamp = signature.stamp();
        return laid == null ? null : StoredFile.of(laid, new StoredFile.Origin(null, stamp.person(), stamp.instant()));
    }

    /** To be called in a transaction. */
    Optional<TaxInvoice> of(String invoiceId) {
        return TaxInvoice.of(visible(invoiceId).id);
    }

    Invoice visible(String invoiceId) {
        return Invoice.visible(Sight.of(actor), Ids.parse(invoiceId)).orElseThrow(Problem::notFound);
    }
}
