package cn.yuanqi.demo;

import java.time.ZoneId;
import java.util.List;

import cn.yuanqi.demo.DemoEnterprises.DemoEnterprise;
import cn.yuanqi.tenancy.Park;

/**
 * A park of the demo.
 *
 * @param enterprises in their order; the first ones have the outlets, one each
 */
record DemoPark(String code, String name, List<DemoEnterprise> enterprises, List<DemoOutlet> outlets) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String INCUBATOR = "cq-digital";
    static final String INDUSTRY = "cq-jingkai";

    static List<DemoPark> both() {
        return List.of(incubator(), industry());
    }

    static DemoPark incubator() {
        return new DemoPark(INCUBATOR, "重庆数字产业园（演示）", DemoEnterprises.ofIncubator(), DemoOutlet.ofOffices());
    }

    static DemoPark industry() {
        return new DemoPark(INDUSTRY, "重庆经开区（演示）", DemoEnterprises.ofZone(), DemoOutlet.ofZone());
    }

    /** Whether this is a park that the demo opened. */
    static boolean opened(Park park) {
        return park.demo && List.of(INCUBATOR, INDUSTRY).contains(park.id);
    }

    /** The park as it will be, to work in before it is stored. */
    Park unborn() {
        var park = new Park();
        park.id = code;
        park.zone = ZONE.getId();
        return park;
    }
}
