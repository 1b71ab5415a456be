package cn.yuanqi.enterprise.incubation;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.tenancy.ParkScoped;

/** Whether the park takes applications from outside, and how many a day at most. */
@Entity
@Table(name = "entry_door")
public class EntryDoor extends ParkScoped {
    static final int DAILY_CAP = 100;

    @Version
    int version;
    @Column(name = "is_open")
    boolean open;
    @Column(name = "daily_cap")
    int dailyCap = DAILY_CAP;

    /** That of the current park; one that nobody switched is shut. */
    static EntryDoor here() {
        Optional<EntryDoor> door = findAll().firstResultOptional();
        return door.orElseGet(EntryDoor::new);
    }

    public static void set(boolean open, int dailyCap) {
        var door = here();
        door.open = open;
        door.dailyCap = dailyCap;
        if (!door.isPersistent()) {
            door.persist();
        }
    }
}
