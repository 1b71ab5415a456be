package cn.yuanqi.space;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;

/** Which day it is in the park. */
@RequestScoped
public class ParkDay {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock.withZone(park.zone()));
    }
}
