package cn.yuanqi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Institution;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Two parks with their own staff and one lender in the first; every test that touches a park's data has both. */
@ApplicationScoped
public class TwoParks {
    public static final String FIRST = "cq-digital";
    public static final String SECOND = "cq-jingkai";

    @Inject
    Clock clock;

    /** Opens what is not open yet; safe to call before each test. */
    public void open() {
        QuarkusTransaction.requiringNew().run(() -> {
            park(FIRST, "重庆数字产业园");
            park(SECOND, "重庆经开区");
            Person.known(People.ADMIN, "平台管理员").makePlatformAdmin(clock.instant());
            for (String park : new String[]{FIRST, SECOND}) {
                member("operator@" + park + ".test", Place.inPark(park, Role.OPERATOR));
                member("leader@" + park + ".test", Place.inPark(park, Role.LEADER));
                member("officer@" + park + ".test", Place.inPark(park, Role.OFFICER));
            }
            var bank = Institution.known("测试银行");
            member(People.FINANCIER, new Place(FIRST, Role.REVIEWER, null, bank.id));
            member(People.APPROVER, new Place(FIRST, Role.APPROVER, null, bank.id));
        });
    }

    private void park(String code, String name) {
        if (Park.byCode(code).isEmpty()) {
            Park.open(code, name, ZoneId.of("Asia/Shanghai"), false);
        }
    }

    /** Which day it is in both parks: for some hours of each day another one than where the tests run. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** Makes somebody a member; for example the owner of an enterprise, which is then their one of this park. */
    public void member(String email, Place place) {
        QuarkusTransaction.joiningExisting().run(() -> {
            var person = Person.known(email, email.split("@")[0]);
            if (place.enterpriseId() != null) {
                Membership.update("endedAt = since where person = ?1 and parkId = ?2 and enterpriseId <> ?3 "
                        + "and endedAt is null", person, place.parkId(), place.enterpriseId());
            }
            Membership.grant(person, place, clock.instant());
        });
    }
}
