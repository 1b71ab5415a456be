package cn.yuanqi.tenancy;

import java.time.ZoneId;

import jakarta.enterprise.context.RequestScoped;

/** The park that the work under way belongs to. State is private: a public field would be read on the shared proxy. */
@RequestScoped
public class CurrentPark {
    private String id;
    private ZoneId zone;

    /** Enters a park; sessions that are open already keep the park they were opened in. */
    public void enter(Park park) {
        id = park.id;
        zone = park.zoneId();
    }

    public boolean isSet() {
        return id != null;
    }

    public String id() {
        if (id == null) {
            throw new IllegalStateException("no park has been entered");
        }
        return id;
    }

    public ZoneId zone() {
        id();
        return zone;
    }

    public Park park() {
        return Park.byCode(id()).orElseThrow();
    }
}
