package cn.yuanqi.leasing;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;

/** Which day it is in the park. */
@ApplicationScoped
class ParkDay {
    @Inject
    Clock clock;
    @Inject
    CurrentPark park;

    LocalDate today() {
        return clock.instant().atZone(park.zone()).toLocalDate();
    }
}
