package cn.yuanqi.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.PartOf;
import cn.yuanqi.tenancy.ParkScoped;

/** A floor that has more to say than its number. */
@Entity
@Table(name = "building_floor")
@PartOf(owner = "building", as = "floors")
public class Floor extends ParkScoped {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "building_id", updatable = false)
    Building building;
    /** Basements are below zero. */
    @Column(name = "floor_number", updatable = false)
    public int number;
    public String title;

    static Floor of(Building building, int number) {
        var floor = new Floor();
        floor.building = building;
        floor.number = number;
        return floor;
    }
}
