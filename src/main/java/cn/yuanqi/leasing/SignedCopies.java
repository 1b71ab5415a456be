package cn.yuanqi.leasing;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.FileType;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with signed contracts; taking one in opens its transactions itself. */
@RequestScoped
class SignedCopies {
    static final String FILE = "file";
    private static final Set<FileType> TAKEN = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.WEBP);
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Shelf shelf;

    /**
     * @param version of the lease, {@code null} = the one in force
     * @throws Problem 404 for a lease or version that the asker does not see, 409 for one that is not approved or whose
     *         last copy is this very file, 422 when the file is none or of another kind
     */
    SignedCopyView send(String leaseId, Integer version, FileUpload file) {
        var id = Ids.parse(leaseId);
        QuarkusTransaction.requiringNew().run(() -> signable(Lease.visible(actor, id).orElseThrow(Problem::notFound),
                version));
        var upload = checked(file);
        var owner = actor.has(Role.OPERATOR) ? null : actor.enterpriseId();
        if (owner != null) {
            QuarkusTransaction.requiringNew().run(() -> shelf.mustHaveRoom(owner, upload, FILE));
        }
        var laid = shelf.lay(upload);
        try {
            return QuarkusTransaction.requiringNew().call(() -> kept(id, version, laid, owner));
        } catch (Problem refused) {
            shelf.clear(laid);
            throw refused;
        }
    }

    private SignedCopyView kept(UUID id, Integer version, Upload.Laid laid, UUID owner) {
        var signed = signable(Lease.held(id).orElseThrow(Problem::notFound), version);
        var stamp = signature.stamp();
        var copy = SignedCopy.keep(signed,
                StoredFile.of(laid, new StoredFile.Origin(owner, stamp.person(), stamp.instant())));
        SignedCopy.flush();
        return SignedCopyView.of(copy, signed.number, actor.person().name());
    }

    private Upload checked(FileUpload file) {
        var upload = shelf.check(file, FILE);
        if (!TAKEN.contains(upload.type())) {
            throw Problem.invalid(FILE, Language.words(ContractWords.class).pdfOrImage());
        }
        return upload;
    }

    private LeaseVersion signable(Lease lease, Integer number) {
        lease.mustBeApproved();
        var version = number == null
                ? lease.current()
                : LeaseVersion.of(lease, number).filter(one -> Lease.seesAll(actor)
                        || one.status == ApprovalStatus.APPROVED).orElseThrow(Problem::notFound);
        if (version.status != ApprovalStatus.APPROVED) {
            throw Problem.conflict(Language.words(LeasingWords.class).onlyApproved());
        }
        return version;
    }

    /** To be called in a transaction. */
    Lease visible(String leaseId) {
        return Lease.visible(actor, Ids.parse(leaseId)).orElseThrow(Problem::notFound);
    }

    /** The same. @throws Problem 404 for what the asker does not see */
    Response file(String leaseId, String copy) {
        return shelf.handOut(SignedCopy.of(visible(leaseId), Ids.parse(copy)).orElseThrow(Problem::notFound).file);
    }
}
