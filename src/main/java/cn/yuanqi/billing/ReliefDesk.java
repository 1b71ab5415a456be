package cn.yuanqi.billing;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with reliefs, always with the account locked; it opens its transactions itself. */
@RequestScoped
class ReliefDesk {
    private static final String FILE = "file";
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Cashier cashier;
    @Inject
    Shelf shelf;
    @Inject
    Event<ReliefMoved> moved;

    /**
     * @param evidence {@code null} or empty for none
     * @throws Problem 404 for an invoice that the asker does not see, 409 while another one waits, 422 for all else
     */
    ReliefView ask(String invoiceId, ReliefInput input, FileUpload evidence) {
        input.mustHold();
        var laid = isGiven(evidence) ? shelf.lay(shelf.check(evidence, FILE)) : null;
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var invoice = locked(Ids.parse(invoiceId));
                var lines = left(invoice);
                var parts = ReliefShares.of(input, invoice.amount, invoice.open(), lines);
                var relief = Relief.ask(invoice, input, parts, signature.stamp());
                relief.file = row(laid);
                tell(relief, ReliefMoved.Move.ASKED);
                return view(relief);
            });
        } catch (Problem refused) {
            clear(laid);
            throw refused;
        }
    }

    private static List<ReliefShares.Line> left(Invoice invoice) {
        if (!Invoice.OPEN.contains(invoice.status)) {
            throw Problem.conflict(Language.words(BillingWords.class).notOpen());
        }
        var taken = ReliefPart.taken(List.of(invoice.id));
        return invoice.lines().stream().map(line -> new ReliefShares.Line(line.id, line.amount,
                line.amount.subtract(taken.getOrDefault(line.id, ReliefPart.Taken.NOTHING).amount()))).toList();
    }

    /** Replaces what shows the reason. @throws Problem 409 when it was decided before */
    ReliefView show(String id, FileUpload evidence) {
        QuarkusTransaction.requiringNew().run(() -> found(id));
        var laid = shelf.lay(shelf.check(evidence, FILE));
        try {
            return moved(id, relief -> relief.show(row(laid)));
        } catch (Problem refused) {
            clear(laid);
            throw refused;
        }
    }

    /** @throws Problem 409 when it was decided before or is more than is open by now, 403 for who asked */
    ReliefView grant(String id, String note) {
        return moved(id, relief -> {
            relief.grant(note == null || note.isBlank() ? null : new InvoiceApi.Reason(note).given(),
                    signature.judging(relief.enterpriseId, asked(relief)));
            tell(relief, ReliefMoved.Move.GRANTED);
            cashier.settleLateFees(relief.enterpriseId);
        });
    }

    /** @throws Problem 409 when it was decided before, 403 for who asked, 422 without a reason */
    ReliefView decline(String id, String reason) {
        return moved(id, relief -> {
            relief.decline(new InvoiceApi.Reason(reason).given(),
                    signature.judging(relief.enterpriseId, asked(relief)));
            tell(relief, ReliefMoved.Move.DECLINED);
        });
    }

    private static Predicate<UUID> asked(Relief relief) {
        return person -> person.equals(relief.askedBy);
    }

    /** @throws Problem 409 when it was decided before */
    ReliefView withdraw(String id) {
        return moved(id, relief -> relief.withdraw(signature.stamp()));
    }

    private ReliefView moved(String id, Consumer<Relief> move) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var known = found(id);
            Account.lock(known.enterpriseId);
            Relief.getEntityManager().clear();
            Relief relief = Relief.findById(known.id);
            move.accept(relief);
            Relief.flush();
            return view(relief);
        });
    }

    /** To be called in a transaction. */
    Relief found(String id) {
        return Relief.visible(Sight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    /** What was read before the lock may be old: it is read again. */
    private Invoice locked(UUID id) {
        var enterprise = Invoice.visible(Sight.of(actor), id).orElseThrow(Problem::notFound).enterpriseId;
        Account.lock(enterprise);
        Invoice.getEntityManager().clear();
        return Invoice.findById(id);
    }

    private void tell(Relief relief, ReliefMoved.Move move) {
        Invoice invoice = Invoice.findById(relief.invoiceId);
        moved.fire(new ReliefMoved(park.id(), relief.id, relief.enterpriseId, relief.invoiceId, invoice.number,
                relief.amount, move));
    }

    private ReliefView view(Relief relief) {
        return ReliefView.of(relief, Sight.of(actor));
    }

    private static boolean isGiven(FileUpload file) {
        return file != null && file.fileName() != null && !file.fileName().isEmpty();
    }

    /** The park's own file: it takes no room of the enterprise. */
    private StoredFile row(Upload.Laid laid) {
        var stamp = signature.stamp();
        return laid == null ? null : StoredFile.of(laid, new StoredFile.Origin(null, stamp.person(), stamp.instant()));
    }

    private void clear(Upload.Laid laid) {
        if (laid != null) {
            shelf.clear(laid);
        }
    }
}
