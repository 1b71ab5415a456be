package cn.yuanqi.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What somebody said at a case. Only added to. */
@Entity
@Unaudited("only added to; says by itself who said what when, and internal ones are not for all who read the audit")
@Table(name = "service_comment")
class ServiceComment extends ParkScoped {
    /** Who may read it. */
    enum Visibility {
        /** Both sides. */
        SHARED,
        /** The park alone. */
        INTERNAL
    }

    @Column(name = "case_id", columnDefinition = "binary(16)", updatable = false)
    public UUID caseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Visibility visibility;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Side side;
    @Column(updatable = false)
    public String text;
    @Column(name = "said_at", updatable = false)
    public Instant at;
    @Column(name = "said_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    static ServiceComment write(ServiceCase of, Visibility visibility, String text, Hand hand) {
        var comment = new ServiceComment();
        comment.caseId = of.id;
        comment.visibility = visibility;
        comment.side = hand.side();
        comment.text = text;
        comment.at = hand.at();
        comment.by = hand.stamp().person();
        comment.persist();
        return comment;
    }

    /** @param staff only they see what is internal */
    static List<ServiceComment> of(Collection<UUID> cases, boolean staff) {
        return cases.isEmpty()
                ? List.of()
                : list("caseId in ?1 and (visibility = ?2 or ?3 = true) order by id", cases, Visibility.SHARED, staff);
    }
}
