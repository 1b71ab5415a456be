package cn.yuanqi.demo;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.platform.Command;
import cn.yuanqi.platform.Terminal;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** {@code load-demo}: fills an empty database with the demo, and no other. */
@ApplicationScoped
class LoadDemo implements Command {
    static final int LOADED = 0;
    static final int REFUSED = 1;

    @Inject
    DemoLoader loader;

    @Override
    public String name() {
        return "load-demo";
    }

    @Override
    public int run(String... arguments) {
        var parks = QuarkusTransaction.requiringNew().call(() -> Park.<Park>listAll());
        var others = parks.stream().filter(park -> !DemoPark.opened(park)).map(park -> park.id)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            Terminal.complain("演示数据没有装入：数据库里已有自己的园区（" + others + "）。 The demo was not loaded: this database"
                    + " already holds parks of its own (" + others + ").");
            return REFUSED;
        }
        boolean present = parks.size() == DemoPark.both().size();
        int added = loader.load();
        Terminal.say(present
                ? "演示数据已在，补充均值 " + added + " 条。 The demo is there already; " + added
                        + " means of its history were added."
                : "演示数据已装入。 The demo is loaded.");
        return LOADED;
    }
}
