package cn.yuanqi.environment.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What was shown with an entry of an order. */
@Entity
@Unaudited("only added to; told with its order")
@Table(name = "rectification_file")
public class RectificationFile extends ParkScoped {
    @Column(name = "rectification_id", columnDefinition = "binary(16)", updatable = false)
    public UUID rectificationId;
    @Column(name = "entry_id", columnDefinition = "binary(16)", updatable = false)
    public UUID entryId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;

    static void attach(RectificationEntry entry, StoredFile stored) {
        var file = new RectificationFile();
        file.rectificationId = entry.rectificationId;
        file.entryId = entry.id;
        file.file = stored;
        file.persist();
    }

    static List<RectificationFile> of(Collection<UUID> orders) {
        return orders.isEmpty()
                ? List.of()
                : list("from RectificationFile f join fetch f.file where f.rectificationId in ?1 order by f.id",
                        orders);
    }

    static Optional<RectificationFile> of(Rectification order, UUID id) {
        return find("id = ?1 and rectificationId = ?2", id, order.id).firstResultOptional();
    }
}
