package cn.yuanqi.environment.inspection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That an order is about an alert. */
@Entity
@Unaudited("told with its order, and in the alert's history")
@Table(name = "rectification_alert")
public class RectificationAlert extends ParkScoped {
    @Column(name = "rectification_id", columnDefinition = "binary(16)", updatable = false)
    public UUID rectificationId;
    @Column(name = "alert_id", columnDefinition = "binary(16)", updatable = false)
    public UUID alertId;
    /** 1 while the order is under way, then {@code null}. */
    public Integer standing = 1;

    static void link(Rectification order, UUID alertId) {
        var link = new RectificationAlert();
        link.rectificationId = order.id;
        link.alertId = alertId;
        link.persist();
    }

    static boolean isOrdered(Collection<UUID> alertIds) {
        return !alertIds.isEmpty() && count("alertId in ?1 and standing = 1", alertIds) > 0;
    }

    static List<RectificationAlert> of(Collection<UUID> orders) {
        return orders.isEmpty() ? List.of() : list("rectificationId in ?1 order by id", orders);
    }

    /** Those of an alert, the newest first. */
    public static List<RectificationAlert> ofAlert(UUID alertId) {
        return list("alertId = ?1 order by id desc", alertId);
    }

    /** The alerts may be ordered anew. */
    static void release(Rectification order) {
        RectificationAlert.<RectificationAlert>list("rectificationId", order.id).forEach(link -> link.standing = null);
    }
}
