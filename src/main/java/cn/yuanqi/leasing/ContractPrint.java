package cn.yuanqi.leasing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Attachment;
import cn.yuanqi.file.FileType;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Print;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Prints leases as contracts, for both doors; it opens its transaction itself. */
@RequestScoped
class ContractPrint {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Print print;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance contract(Contract contract);
    }

    /**
     * @param number of the version, {@code null} = the one in force, else the first
     * @throws Problem 404 for a lease or version that the asker does not see, 503 without a font for Chinese
     */
    Response pdf(String leaseId, Integer number) {
        var id = Ids.parse(leaseId);
        var contract = QuarkusTransaction.requiringNew().call(() -> {
            var lease = Lease.visible(actor, id).orElseThrow(Problem::notFound);
            var version = number == null
                    ? lease.current()
                    : LeaseVersion.of(lease, number).filter(this::sees).orElseThrow(Problem::notFound);
            return Contract.of(lease, version, park.park().name, signature.stamp().instant());
        });
        var name = Language.words(ContractWords.class).fileName(contract.head().number());
        return Attachment.made(name, FileType.PDF.media(), print.pdf(Templates.contract(contract)));
    }

    private boolean sees(LeaseVersion version) {
        return Lease.seesAll(actor) || version.status == ApprovalStatus.APPROVED;
    }
}
