package cn.yuanqi.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** When the park works. Whoever changes it changes when each case that runs is due. */
@RequestScoped
@Transactional
class CalendarDesk {
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Adoption adoption;

    CalendarView get() {
        var setting = setting();
        return new CalendarView(park.zone().getId(), setting.days(), setting.opens(), setting.shuts(),
                setting.reopenDays, setting.remindDays,
                CalendarDay.all().stream().map(CalendarView.Day::of).toList(), setting.version);
    }

    SettingFacts facts() {
        return SettingFacts.of(setting());
    }

    /** @throws Problem 412 when somebody else changed it meanwhile, 422 when a fact does not hold */
    CalendarView edit(String ifMatch, SettingFacts facts) {
        var setting = setting();
        Etag.check(ifMatch, setting.version);
        setting.edit(facts);
        recount();
        return get();
    }

    /** Writes an exception, in the place of one for that day. @throws Problem 422 when a fact does not hold */
    CalendarView put(DayFacts facts) {
        setting();
        facts.mustHold(signature.stamp().today());
        var day = CalendarDay.on(facts.date)
                .orElseGet(() -> CalendarDay.of(facts.date, facts.kind, facts.nameZh, facts.nameEn));
        day.kind = facts.kind;
        day.nameZh = facts.nameZh;
        day.nameEn = facts.nameEn;
        day.source = null;
        day.persistAndFlush();
        recount();
        return get();
    }

    /** The day is again what its week says. @throws Problem 404 when it is no exception */
    CalendarView remove(LocalDate date) {
        CalendarDay.on(date).orElseThrow(Problem::notFound).delete();
        CalendarDay.flush();
        recount();
        return get();
    }

    /** The state's holidays of a year as they come with the release, where the park has written nothing. */
    CalendarView adopt(int year) {
        setting();
        var shipped = Holidays.shipped().stream().filter(each -> each.year() == year).findFirst()
                .orElseThrow(Problem::notFound);
        shipped.days().stream().filter(day -> CalendarDay.on(day.on).isEmpty()).forEach(day -> day.persist());
        CalendarDay.flush();
        recount();
        return get();
    }

    private ServiceSetting setting() {
        adoption.ready();
        return ServiceSetting.ofPark().orElseThrow();
    }

    /** A case that was moved meanwhile has counted under the new calendar, or will with its next move. */
    private void recount() {
        var calendar = ParkCalendar.now(park.zone());
        List<ServiceCase> running = ServiceCase.list("clock.runningSince is not null");
        for (var one : running) {
            var due = one.clock.dueUnder(calendar);
            if (!Objects.equals(due, one.clock.dueAt)) {
                ServiceCase.update("clock.dueAt = ?1 where id = ?2 and version = ?3", due, one.id, one.version);
            }
        }
    }
}
