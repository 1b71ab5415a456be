package cn.yuanqi.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.document.DocumentFacts;
import cn.yuanqi.enterprise.document.DocumentKind;
import cn.yuanqi.enterprise.document.Lodging;
import cn.yuanqi.platform.Language;

/** Lets papers that expire stand among the enterprise's documents too, where everybody sees them run out in time. */
@ApplicationScoped
class PaperFiling {
    @Inject
    Lodging lodging;

    /** To be called before the paper is stored; one that does not expire stays with its case. */
    void file(ServiceDocument paper, ServiceCase one, ItemEdition edition, Hand hand) {
        if (paper.expiresOn == null) {
            return;
        }
        var line = Checklist.line(edition.steps(), paper.kind).orElseThrow();
        var facts = new DocumentFacts();
        facts.kind = DocumentKind.OTHER_CERTIFICATE;
        facts.title = line.nameZh();
        facts.issuedOn = paper.issuedOn;
        facts.expiresOn = paper.expiresOn;
        facts.note = one.number + " " + edition.nameZh;
        Enterprise enterprise = Enterprise.findById(one.enterpriseId);
        paper.documentId = lodging.lodge(enterprise, ServiceDocument.filedBefore(one, paper.kind).orElse(null), facts,
                paper.file, hand.stamp());
    }

    void takeBack(ServiceDocument paper, ServiceCase one, Hand hand) {
        if (paper.documentId != null) {
            Enterprise enterprise = Enterprise.findById(one.enterpriseId);
            lodging.takeBack(enterprise, paper.documentId, paper.file, new Lodging.Withdrawing(
                    Language.words(RequestWords.class).takenOutOf(one.number), hand.stamp()));
        }
    }
}
