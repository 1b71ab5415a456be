package cn.yuanqi.identity;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A lender; it may serve several parks. */
@Entity
@Unaudited("belongs to no park")
public class Institution extends PanacheEntityBase {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();
    public String name;

    public static Institution known(String name) {
        Optional<Institution> known = find("name", name).firstResultOptional();
        return known.orElseGet(() -> {
            var institution = new Institution();
            institution.name = name;
            institution.persist();
            return institution;
        });
    }
}
