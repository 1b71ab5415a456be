package cn.yuanqi.billing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with bank statements; it opens its transactions itself. */
@RequestScoped
class BankDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Cashier cashier;

    /** @param known lines that an earlier import brought */
    record Imported(int rows, int added, int known, List<BankSheet.Flaw> errors) {
    }

    /** @throws Problem 422 when the file or its header cannot be read */
    Imported take(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw Problem.invalid("file", words().noHeader());
        }
        try (var table = Table.open(file.uploadedFile(), file.fileName())) {
            var sheet = BankSheet.read(table, signature.stamp().today())
                    .orElseThrow(() -> Problem.invalid("file", words().noHeader()));
            int added = added(sheet);
            return new Imported(sheet.rows, added, sheet.entries.size() - added, sheet.flaws);
        } catch (Unreadable unreadable) {
            throw unreadable.problem();
        }
    }

    /** Of two imports at once the database refuses the second, which then finds what the first brought. */
    private int added(BankSheet sheet) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> add(sheet));
        } catch (PersistenceException raced) {
            return QuarkusTransaction.requiringNew().call(() -> add(sheet));
        }
    }

    private int add(BankSheet sheet) {
        var places = new HashMap<BankEntry, Integer>();
        var keys = new ArrayList<String>();
        sheet.entries.forEach(entry -> keys.add(entry.key(places.merge(entry, 1, Integer::sum) - 1)));
        var known = new HashSet<>(BankLine.known(keys));
        int added = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (known.add(keys.get(i))) {
                BankLine.add(keys.get(i), sheet.entries.get(i), signature.stamp());
                added++;
            }
        }
        BankLine.flush();
        return added;
    }

    /** Books what is suggested now. @throws Problem 409 without a suggestion, or when the line was settled before */
    BankLineView accept(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var line = locked(id);
            line.mustBeOpen();
            var found = Suggestion.of(line).orElseThrow(() -> Problem.conflict(words().noSuggestion()));
            return book(line, found.enterpriseId(), found.invoiceIds());
        });
    }

    /** Books all that is safe, each in a transaction of its own. @return how many */
    int acceptSafe() {
        var waiting = QuarkusTransaction.requiringNew()
                .call(() -> BankLine.of(BankLine.Status.OPEN).stream().map(line -> line.id).toList());
        return (int) waiting.stream().filter(id -> QuarkusTransaction.requiringNew().call(() -> {
            var line = BankLine.locked(id).orElseThrow();
            var found = line.status == BankLine.Status.OPEN ? Suggestion.of(line).filter(Suggestion::safe) : null;
            if (found == null || found.isEmpty()) {
                return false;
            }
            book(line, found.get().enterpriseId(), found.get().invoiceIds());
            return true;
        })).count();
    }

    /** Books it for an enterprise, the oldest due first. @throws Problem 404, 409 as {@link #accept} */
    BankLineView assign(String id, UUID enterpriseId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var line = locked(id);
            line.mustBeOpen();
            var enterprise = Enterprise.visible(actor, enterpriseId).orElseThrow(Problem::notFound);
            return book(line, enterprise.id, List.of());
        });
    }

    /** @throws Problem 422 when it is nobody's name or code, or several are called so */
    UUID whose(String typed) {
        var text = typed == null ? "" : typed.strip();
        var found = QuarkusTransaction.requiringNew().call(
                () -> Enterprise.<Enterprise>list("name = ?1 or creditCode = ?1", text).stream().map(one -> one.id)
                        .toList());
        if (found.size() != 1) {
            throw Problem.invalid("enterprise", words().noEnterprise());
        }
        return found.get(0);
    }

    BankLineView setAside(String id, String reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var line = locked(id);
            line.setAside(new InvoiceApi.Reason(reason).given(), signature.stamp());
            return BankLineView.of(line);
        });
    }

    /** @param invoices empty for all that is open */
    private BankLineView book(BankLine found, UUID enterprise, List<UUID> invoices) {
        Account.lock(enterprise);
        BankLine.getEntityManager().clear();
        BankLine line = BankLine.findById(found.id);
        var open = Invoice.open(enterprise).stream()
                .filter(invoice -> invoices.isEmpty() || invoices.contains(invoice.id)).toList();
        cashier.booked(line.book(enterprise, open, signature.stamp()));
        return BankLineView.of(line);
    }

    private static BankLine locked(String id) {
        return BankLine.locked(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private static BankWords words() {
        return Language.words(BankWords.class);
    }
}
