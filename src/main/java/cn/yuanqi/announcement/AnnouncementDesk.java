package cn.yuanqi.announcement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** What the doors do with announcements. */
@RequestScoped
@Transactional
class AnnouncementDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Shelf shelf;

    Listing<AnnouncementView> search(UriInfo uri) {
        var page = sight().page(uri, actor.person().id());
        return new Listing<>(views(page.items()), page.total(), page.next());
    }

    AnnouncementView get(String id) {
        return view(found(id));
    }

    long unread() {
        return sight().unread(actor.person().id());
    }

    AnnouncementView draft(AnnouncementFacts facts) {
        return view(Announcement.draft(facts, signature.stamp()));
    }

    /** What it says so far, to be changed. */
    AnnouncementFacts facts(String id) {
        return found(id).facts();
    }

    AnnouncementView edit(String id, String ifMatch, AnnouncementFacts facts) {
        var announcement = found(id);
        Etag.check(ifMatch, announcement.version);
        announcement.edit(facts, signature.stamp());
        return view(announcement);
    }

    AnnouncementView publish(String id) {
        var announcement = found(id);
        announcement.publish(signature.stamp());
        return view(announcement);
    }

    AnnouncementView withdraw(String id) {
        var announcement = found(id);
        announcement.withdraw(signature.stamp());
        return view(announcement);
    }

    /** Says that the asker has read it. @throws Problem 409 for a draft and what is withdrawn */
    AnnouncementView read(String id) {
        var announcement = found(id);
        announcement.must(AnnouncementStatus.PUBLISHED);
        AnnouncementReceipt.give(announcement, actor, signature.stamp().instant());
        return view(announcement);
    }

    ReceiptsView receipts(String id) {
        var announcement = found(id);
        var byEnterprise = AnnouncementReceipt.ofEnterprises(announcement.id).stream()
                .collect(Collectors.groupingBy(one -> one.enterpriseId, LinkedHashMap::new, Collectors.toList()));
        var names = Enterprise.byIds(byEnterprise.keySet()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        var lines = byEnterprise.entrySet().stream().map(entry -> new ReceiptsView.Line(entry.getKey(),
                names.get(entry.getKey()), entry.getValue().size(), entry.getValue().get(0).firstAt,
                entry.getValue().stream().anyMatch(one -> one.revision >= announcement.revision))).toList();
        return new ReceiptsView(announcement.reach == Reach.EVERYBODY
                ? null
                : Readers.enterprises(announcement, signature.stamp().today()).size(), lines.size(), lines);
    }

    /** @throws Problem 409 when it is withdrawn, 422 for a file that may not be kept */
    AnnouncementView add(String id, FileUpload file) {
        var announcement = found(id);
        announcement.must(AnnouncementStatus.DRAFT, AnnouncementStatus.PUBLISHED);
        var stamp = signature.stamp();
        AnnouncementFile.add(announcement, shelf.keep(shelf.check(file, "file"), null, stamp.person()), stamp);
        AnnouncementFile.flush();
        return view(announcement);
    }

    AnnouncementView remove(String id, String file) {
        var announcement = found(id);
        announcement.must(AnnouncementStatus.DRAFT, AnnouncementStatus.PUBLISHED);
        AnnouncementFile.of(announcement.id, Ids.parse(file)).orElseThrow(Problem::notFound)
                .remove(signature.stamp());
        AnnouncementFile.flush();
        return view(announcement);
    }

    Response handOut(String id, String file) {
        return shelf.handOut(AnnouncementFile.of(found(id).id, Ids.parse(file)).orElseThrow(Problem::notFound).file);
    }

    private Announcement found(String id) {
        return sight().one(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private AnnouncementSearch sight() {
        return new AnnouncementSearch(actor, signature.stamp().today());
    }

    private AnnouncementView view(Announcement announcement) {
        return views(List.of(announcement)).get(0);
    }

    private List<AnnouncementView> views(List<Announcement> all) {
        var ids = all.stream().map(one -> one.id).toList();
        var files = AnnouncementFile.of(ids).stream().collect(Collectors.groupingBy(one -> one.announcementId));
        var seen = AnnouncementReceipt.read(ids, actor.person().id());
        boolean staff = AnnouncementSearch.isStaff(actor);
        var counts = AnnouncementReceipt.counts(ids);
        return all.stream().map(one -> new AnnouncementView(one.id, one.titleZh, one.titleEn, one.textZh, one.textEn,
                one.reach, one.categories(), one.stages(), one.buildingId, one.visibleFrom, one.visibleUntil,
                one.pinned, one.status, one.revision, files(files.getOrDefault(one.id, List.of())), one.writtenAt,
                one.publishedAt, one.withdrawnAt, isUnread(one, seen.get(one.id)),
                staff ? counts.getOrDefault(one.id, 0L) : null, one.version)).toList();
    }

    private static boolean isUnread(Announcement announcement, Integer seen) {
        return announcement.status == AnnouncementStatus.PUBLISHED && (seen == null || seen < announcement.revision);
    }

    private static List<AnnouncementView.FileView> files(List<AnnouncementFile> files) {
        return files.stream().map(one -> new AnnouncementView.FileView(one.id, one.file.name, one.file.size)).toList();
    }

    /** Whose enterprise reads. */
    UUID enterprise() {
        return actor.enterpriseId();
    }
}
