package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.UUID;

/** A stop was announced or decided; fired in that transaction. @param status ANNOUNCED, ACCEPTED, REFUSED or WITHDRAWN */
public record StopMoved(String parkId, UUID enterpriseId, UUID stopId, UUID outletId, String kind, String status,
        Instant from, Instant to, String answer) {

    static StopMoved of(String parkId, Stop stop) {
        return new StopMoved(parkId, stop.enterpriseId, stop.id, stop.outletId, stop.kind.name(), stop.status.name(),
                stop.beginsAt, stop.endsAt, stop.answer);
    }
}
