package cn.yuanqi.request;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import com.fasterxml.jackson.core.type.TypeReference;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.InPark;

/**
 * Gives a park what comes with the release: settings, the state's holidays and every item of the shipped catalogue. It
 * happens when somebody first comes to the room, in a transaction of its own and in nobody's name; from then on all of it
 * is the park's. Of two that come first at once the unique key lets one do it.
 */
@ApplicationScoped
public class Adoption {
    private static final TypeReference<List<ItemFacts>> ITEMS = new TypeReference<>() {
    };
    @Inject
    InPark parks;
    @Inject
    CurrentPark current;
    @Inject
    Clock clock;

    /** Inside a transaction: what it reads from here on finds all of it. */
    void ready() {
        if (ServiceSetting.ofPark().isPresent()) {
            return;
        }
        var stamp = Stamp.machine(clock.instant().atZone(current.zone()));
        try {
            parks.run(current.id(), () -> adopt(stamp));
        } catch (PersistenceException adoptedMeanwhile) {
            if (ServiceSetting.ofPark().isEmpty()) {
                throw adoptedMeanwhile;
            }
        }
    }

    /** The same in the transaction under way. */
    public void adopt(Stamp stamp) {
        ServiceSetting.usual().persistAndFlush();
        Holidays.shipped().forEach(year -> year.days().forEach(day -> day.persist()));
        templates().forEach(facts -> ServiceItem.write(facts, stamp));
        ServiceItem.flush();
    }

    /** Every item that comes with the release. */
    static List<ItemFacts> templates() {
        return Kept.shipped("request/catalogue.json", ITEMS);
    }

    /** Those that the park has not. */
    static List<ItemFacts> templatesLeft() {
        Set<String> had = ServiceItem.<ServiceItem>listAll().stream().map(item -> item.code)
                .collect(Collectors.toSet());
        return templates().stream().filter(facts -> !had.contains(facts.code)).toList();
    }

    /** Years whose holidays come with the release. */
    static List<Integer> years() {
        return Arrays.stream(Holidays.shipped().stream().mapToInt(Holidays::year).toArray()).boxed().toList();
    }
}
