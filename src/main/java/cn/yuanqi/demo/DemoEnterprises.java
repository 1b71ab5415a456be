package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Lifecycle;

/** The enterprises of both parks, in the order in which they are listed and numbered: by name. */
final class DemoEnterprises {
    static final int YEAR = 2021;
    static final BigDecimal REVENUE = new BigDecimal("4900000000.00");
    static final int INCUBATOR = 309;
    private static final int TECH = 105;
    private static final int ECOMMERCE = 240;
    private static final int BOTH = TECH + ECOMMERCE - INCUBATOR;
    /** Revenue is dealt out in hundreds of yuan, which is what a spreadsheet in 万元 with two decimals can hold. */
    private static final BigDecimal UNIT = BigDecimal.valueOf(100);
    private static final List<String> TECH_INDUSTRIES = List.of("软件和信息技术服务业", "互联网和相关服务", "科技推广和应用服务业",
            "专用设备制造业", "医药制造业");
    private static final List<String> SHOP_INDUSTRIES = List.of("零售业", "批发业", "互联网和相关服务", "商务服务业", "装卸搬运和仓储业");
    private static final List<Integer> CAPITALS = List.of(50, 50, 100, 100, 200, 300, 500, 500, 1000, 2000);

    private DemoEnterprises() {
    }

    /** @param revenue of {@link #YEAR} in CNY, {@code null} where nothing is reported */
    record DemoEnterprise(EnterpriseFacts facts, Lifecycle stage, BigDecimal revenue) {
    }

    /** The incubator: 105 technology, 240 e-commerce, 36 of them both; together 4.9 bn CNY. */
    static List<DemoEnterprise> ofIncubator() {
        var names = new Names("incubator");
        var dice = Dice.of("incubator");
        int[] places = dice.at(1).shuffled(INCUBATOR);
        var all = new ArrayList<EnterpriseFacts>();
        for (int n = 0; n < INCUBATOR; n++) {
            boolean tech = places[n] < TECH;
            boolean shop = places[n] >= TECH - BOTH;
            var facts = facts(n + 1, dice.at(2).at(n), names);
            facts.name = tech ? names.tech(n) : names.shop(n);
            facts.industry = dice.at(3).at(n).of(tech ? TECH_INDUSTRIES : SHOP_INDUSTRIES);
            facts.categories = tech && shop
                    ? Set.of(Category.TECH, Category.ECOMMERCE)
                    : EnumSet.of(tech ? Category.TECH : Category.ECOMMERCE);
            all.add(facts);
        }
        all.sort(Comparator.comparing(facts -> facts.name));
        return withRevenue(all, dice);
    }

    private static List<DemoEnterprise> withRevenue(List<EnterpriseFacts> all, Dice dice) {
        double[] weights = new double[all.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(1.1 * dice.at(4).at(i).bell());
        }
        long[] shares = Shares.of(REVENUE.divideToIntegralValue(UNIT).longValueExact(), weights);
        var enterprises = new ArrayList<DemoEnterprise>();
        for (int i = 0; i < weights.length; i++) {
            var revenue = BigDecimal.valueOf(shares[i]).multiply(UNIT).setScale(2);
            enterprises.add(new DemoEnterprise(all.get(i), stage(i, dice.at(5).at(i)), revenue));
        }
        return enterprises;
    }

    /** Those that have an outlet are in the park. */
    private static Lifecycle stage(int place, Dice dice) {
        double chance = place < DemoOutlet.OFFICES ? 0 : dice.unit();
        return chance < .66
                ? Lifecycle.INCUBATING
                : chance < .86 ? Lifecycle.GRADUATED : chance < .95 ? Lifecycle.LEFT : Lifecycle.TENANT;
    }

    /** The economic zone: each makes what its outlet's water says. */
    static List<DemoEnterprise> ofZone() {
        var names = new Names("zone");
        var dice = Dice.of("zone enterprises");
        var enterprises = new ArrayList<DemoEnterprise>();
        for (DemoOutlet outlet : DemoOutlet.ofZone()) {
            var facts = facts(1000 + outlet.number(), dice.at(outlet.number()), names);
            facts.name = names.maker(outlet.number(), outlet.trade().ordinal());
            facts.industry = outlet.trade().industry;
            facts.categories = EnumSet.of(Category.MANUFACTURING);
            facts.headcount = 3 * facts.headcount;
            enterprises.add(new DemoEnterprise(facts, Lifecycle.TENANT, null));
        }
        return enterprises;
    }

    private static EnterpriseFacts facts(int n, Dice dice, Names names) {
        var facts = new EnterpriseFacts();
        facts.creditCode = DemoCodes.of(n);
        facts.foundedOn = LocalDate.of(2018, 1, 8).plusDays(dice.at(1).between(0, 1_400));
        var entered = facts.foundedOn.plusDays(dice.at(2).between(0, 700));
        var first = LocalDate.of(2019, 1, 7);
        var last = LocalDate.of(YEAR, 12, 27);
        facts.enteredOn = entered.isBefore(first) ? first.plusDays(n % 90) : entered.isAfter(last) ? last : entered;
        facts.registeredCapital = BigDecimal.valueOf(dice.at(3).of(CAPITALS) * 10_000L, 0).setScale(2);
        facts.legalRepresentative = names.person(n);
        facts.phone = Names.phone(n);
        facts.headcount = 3 + (int) Math.round(18 * Math.exp(.8 * dice.at(4).bell()));
        return facts;
    }
}
