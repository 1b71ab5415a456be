package cn.yuanqi.notification.inbox;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** How a person wants to be told of one topic. */
@Entity
@Unaudited("how a person wants to be told; changes nothing of the park")
@Table(name = "topic_wish")
class TopicWish extends ParkScoped {
    @Column(name = "wish_id", columnDefinition = "binary(16)", updatable = false)
    public UUID wishId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Topic topic;
    @Enumerated(EnumType.STRING)
    public Way inbox;
    @Enumerated(EnumType.STRING)
    public Way mail;
}
