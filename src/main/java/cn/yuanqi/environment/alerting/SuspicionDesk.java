package cn.yuanqi.environment.alerting;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** What the doors do to the rules for values that look made up, within the caller's transaction. */
@ApplicationScoped
class SuspicionDesk {
    @Inject
    SuspicionBook book;
    @Inject
    CurrentPark park;

    /** @return {@code null} where none was named. @throws Problem 404 for one that this park has not */
    UUID outlet(String id) {
        return id == null || id.isBlank() ? null : Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound).id;
    }

    /** @param outletId {@code null} for the whole park's, here and below */
    List<SuspicionView> all(UUID outletId) {
        return Factor.library().stream().map(factor -> of(outletId, factor.code)).toList();
    }

    SuspicionView of(UUID outletId, String factor) {
        if (Factor.byCode(factor).isEmpty()) {
            throw Problem.notFound();
        }
        return SuspicionView.of(factor, book.told(outletId, factor));
    }

    SuspicionView set(UUID outletId, String factor, SuspicionView wanted) {
        of(outletId, factor);
        SuspicionSetting.set(outletId, factor, wanted.checked(factor));
        book.forget(park.id());
        return of(outletId, factor);
    }

    /** @throws Problem 404 where there is none */
    SuspicionView drop(UUID outletId, String factor) {
        SuspicionSetting.of(outletId, factor).orElseThrow(Problem::notFound).delete();
        SuspicionSetting.flush();
        book.forget(park.id());
        return of(outletId, factor);
    }
}
