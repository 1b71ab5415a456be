package cn.yuanqi.environment.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.identity.Person;

/**
 * An inspection as the outside sees it.
 *
 * @param number counts within the park
 * @param startedBy the officer's name
 * @param minutes from its beginning to its end by the server's clock; {@code null} while it is not finished
 * @param conclusionEdits how often the conclusion was saved, to be said with the next saving
 * @param signedName what was typed, {@code null} when it was drawn only
 * @param drawn whether there is a drawn signature
 * @param orders rectification orders that it led to
 */
public record InspectionView(UUID id, int number, UUID enterpriseId, Inspection.Status status, Instant startedAt,
        String startedBy, Instant finishedAt, Double minutes, String conclusion, int conclusionEdits,
        Instant signedAt, String signedName, boolean drawn, String discardReason, List<Item> items, List<Photo> photos,
        List<UUID> orders) {

    /**
     * One line of the checklist.
     *
     * @param text in the language of the request
     * @param answer {@code null} until somebody answers
     * @param version how often it was saved, to be said with the next saving
     */
    public record Item(UUID id, int place, String text, InspectionItem.Answer answer, String remark, int version,
            Instant savedAt) {
        static Item of(InspectionItem item) {
            return new Item(item.id, item.place, item.text(), item.answer, item.remark, item.version, item.savedAt);
        }

        public boolean says(String name) {
            return answer != null && answer.name().equals(name);
        }

        public boolean isNo() {
            return answer == InspectionItem.Answer.NO;
        }
    }

    /** @param itemId {@code null} when it is of the whole @param size bytes */
    public record Photo(UUID id, UUID itemId, String name, String type, long size, String caption, Instant takenAt) {
        static Photo of(InspectionPhoto photo) {
            return new Photo(photo.id, photo.itemId, photo.file.name, photo.file.type.media(), photo.file.size,
                    photo.caption, photo.takenAt);
        }
    }

    public static InspectionView of(Inspection visit) {
        return of(visit, Person.names(List.of(visit.startedBy)));
    }

    static List<InspectionView> of(List<Inspection> visits) {
        var names = Person.names(visits.stream().map(visit -> visit.startedBy).distinct().toList());
        var views = new ArrayList<InspectionView>();
        visits.forEach(visit -> views.add(of(visit, names)));
        return views;
    }

    private static InspectionView of(Inspection visit, Map<UUID, String> names) {
        return new InspectionView(visit.id, visit.number, visit.enterpriseId, visit.status, visit.startedAt,
                names.get(visit.startedBy), visit.finishedAt,
                visit.minutes() == null ? null : visit.minutes().doubleValue(), visit.conclusion,
                visit.conclusionEdits, visit.signedAt, visit.signedName, visit.signature != null, visit.discardReason,
                InspectionItem.of(visit.id).stream().map(Item::of).toList(),
                InspectionPhoto.of(visit.id).stream().map(Photo::of).toList(),
                Rectification.ofInspection(visit.id).stream().map(order -> order.id).toList());
    }

    public List<Photo> photosOf(UUID item) {
        return photos.stream().filter(photo -> item.equals(photo.itemId)).toList();
    }

    public List<Photo> otherPhotos() {
        return photos.stream().filter(photo -> photo.itemId == null).toList();
    }

    public long answered() {
        return items.stream().filter(item -> item.answer != null).count();
    }

    public long findings() {
        return items.stream().filter(Item::isNo).count();
    }
}
