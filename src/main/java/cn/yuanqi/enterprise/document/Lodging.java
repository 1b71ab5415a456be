package cn.yuanqi.enterprise.document;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * Files among an enterprise's documents what it brought to another room, so that its expiry is watched over like that of
 * all others. In the transaction of the caller.
 */
@ApplicationScoped
public class Lodging {
    @Inject
    CurrentPark park;
    @Inject
    Event<DocumentFiled> filed;
    @Inject
    Event<DocumentWithdrawn> withdrawn;

    /**
     * @param earlier the document that it is a newer version of, while that one stands; {@code null} for none
     * @return the document that it stands in
     * @throws Problem 422 when a fact does not hold
     */
    public UUID lodge(Enterprise enterprise, UUID earlier, DocumentFacts facts, StoredFile file, Stamp stamp) {
        var document = standing(enterprise, earlier);
        if (document.isEmpty()) {
            return told(Document.filed(enterprise, facts, file, stamp), 1, stamp).id;
        }
        var one = document.get();
        var said = DocumentFacts.of(one);
        said.issuedOn = facts.issuedOn;
        said.expiresOn = facts.expiresOn;
        if (DocumentVersion.current(one).file.sha256.equals(file.sha256)) {
            one.edit(said, stamp);
            return one.id;
        }
        return told(one, one.renew(said, file, stamp).number, stamp).id;
    }

    /** Withdraws the document when this file is what it says now; what was filed since stays. */
    public void takeBack(Enterprise enterprise, UUID document, StoredFile file, Withdrawing how) {
        standing(enterprise, document).filter(one -> DocumentVersion.current(one).file.id.equals(file.id))
                .ifPresent(one -> {
                    one.withdraw(how.reason(), how.stamp());
                    withdrawn.fire(new DocumentWithdrawn(park.id(), one.enterpriseId, one.id, one.kind,
                            one.withdrawnBy));
                });
    }

    /** Why and by whom something is withdrawn. */
    public record Withdrawing(String reason, Stamp stamp) {
    }

    private static Optional<Document> standing(Enterprise enterprise, UUID id) {
        return id == null
                ? Optional.empty()
                : Document.held(enterprise, id).filter(one -> one.withdrawnAt == null);
    }

    private Document told(Document document, int number, Stamp stamp) {
        filed.fire(new DocumentFiled(park.id(), document.enterpriseId, document.id, document.kind, number,
                stamp.person()));
        return document;
    }
}
