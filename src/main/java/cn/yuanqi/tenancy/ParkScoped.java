package cn.yuanqi.tenancy;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.TenantId;

import cn.yuanqi.platform.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What belongs to one park. Hibernate adds {@code park_id = current} to each of its queries and refuses other parks' rows. */
@MappedSuperclass
public abstract class ParkScoped extends PanacheEntityBase {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();

    @TenantId
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
}
