package cn.yuanqi.request;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** When a park works on its cases, and a few numbers of days. Written when the park first uses the room. */
@Entity
@Table(name = "service_setting")
public class ServiceSetting extends ParkScoped {
    private static final int HOUR = 60;
    @Version
    public int version;
    /** ISO numbers of days of the week, 1 is Monday: {@code 6,7}. */
    public String weekend;
    /** Minutes of the day. */
    @Column(name = "opens_minute")
    public int opensMinute;
    @Column(name = "shuts_minute")
    public int shutsMinute;
    /** So long after it was done a case can be opened again. */
    @Column(name = "reopen_days")
    public int reopenDays;
    /** Working days after which an enterprise is reminded that it is awaited. */
    @Column(name = "remind_days")
    public int remindDays;

    /** Saturday and Sunday off, nine to six, two weeks to come back, a reminder after three days. */
    static ServiceSetting usual() {
        var setting = new ServiceSetting();
        setting.weekend = "6,7";
        setting.opensMinute = 9 * HOUR;
        setting.shutsMinute = 18 * HOUR;
        setting.reopenDays = 15;
        setting.remindDays = 3;
        return setting;
    }

    static Optional<ServiceSetting> ofPark() {
        return ServiceSetting.<ServiceSetting>findAll().firstResultOptional();
    }

    /** @throws Problem 412 when somebody else changed it meanwhile, 422 when a fact does not hold */
    void edit(SettingFacts facts) {
        facts.mustHold();
        weekend = facts.weekend.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(","));
        opensMinute = facts.opens.toSecondOfDay() / HOUR;
        shutsMinute = facts.closes.toSecondOfDay() / HOUR;
        reopenDays = facts.reopenDays;
        remindDays = facts.remindDays;
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        }
    }

    Set<DayOfWeek> weekendDays() {
        return days().stream().map(DayOfWeek::of).collect(Collectors.toSet());
    }

    List<Integer> days() {
        return weekend.isEmpty() ? List.of() : Arrays.stream(weekend.split(",")).map(Integer::valueOf).toList();
    }

    LocalTime opens() {
        return LocalTime.of(opensMinute / HOUR, opensMinute % HOUR);
    }

    LocalTime shuts() {
        return LocalTime.of(shutsMinute / HOUR, shutsMinute % HOUR);
    }
}
