package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.financing.ApplicationInput;
import cn.yuanqi.financing.ApplicationStatus;
import cn.yuanqi.financing.ApprovalBand;
import cn.yuanqi.financing.Consent;
import cn.yuanqi.financing.ConsentScope;
import cn.yuanqi.financing.ConsentTerms;
import cn.yuanqi.financing.Criterion;
import cn.yuanqi.financing.DocumentType;
import cn.yuanqi.financing.FactCode;
import cn.yuanqi.financing.FinancingTakenOver;
import cn.yuanqi.financing.FinancingTakenOver.Hands;
import cn.yuanqi.financing.FinancingTakenOver.Wish;
import cn.yuanqi.financing.Product;
import cn.yuanqi.financing.ProductFacts;
import cn.yuanqi.financing.ProductKind;
import cn.yuanqi.financing.RepaymentMethod;
import cn.yuanqi.financing.Repricing;
import cn.yuanqi.identity.Institution;
import cn.yuanqi.identity.Person;

/** A lender of the incubator, what it offers, and what the first enterprises asked it for. */
@ApplicationScoped
class DemoFinancing {
    @Inject
    Clock clock;
    @Inject
    FinancingTakenOver financing;

    /** All within the caller's transaction and park. @param enterprises the first two are the startups that sign in */
    void open(List<UUID> enterprises) {
        var now = clock.instant().atZone(DemoPark.ZONE).withHour(10);
        var lender = Institution.known(DemoPerson.LENDER);
        financing.admit(lender, by("operator@cq-digital.test", now.minusYears(1)),
                by("leader@cq-digital.test", now.minusYears(1).plusDays(2)));
        var opened = by("financier@bank.test", now.minusMonths(11));
        var credit = Product.open(lender.id, credit(), opened);
        var equipment = Product.open(lender.id, equipment(), opened);
        var receivable = Product.open(lender.id, receivable(), opened);
        var owners = List.of("startup@cq-digital.test", "startup2@cq-digital.test");
        for (int n = 0; n < owners.size(); n++) {
            var hands = hands(person(owners.get(n)));
            financing.apply(new Wish(enterprises.get(n), credit, wish(300_000 + 100_000 * n, 12, "补充流动资金"), hands,
                    now.minusMonths(5 + n).minusDays(9)), ApplicationStatus.REPAYING);
            financing.apply(new Wish(enterprises.get(n), equipment, wish(800_000 + 200_000 * n, 24, "购置实验设备"),
                    hands, now.minusDays(6 + n)), ApplicationStatus.IN_REVIEW);
        }
        Consent.give(enterprises.get(0), lender.id,
                new ConsentTerms(EnumSet.allOf(ConsentScope.class), now.toLocalDate().plusMonths(6)),
                by(owners.get(0), now.minusDays(6)));
        var others = hands(null);
        financing.apply(new Wish(enterprises.get(2), credit, wish(200_000, 12, "备货"), others, now.minusDays(2)),
                ApplicationStatus.SUBMITTED);
        financing.apply(new Wish(enterprises.get(3), credit, wish(450_000, 12, "市场推广"), others, now.minusDays(8)),
                ApplicationStatus.APPROVED);
        var backed = wish(500_000, 6, "垫付货款");
        backed.receivable = new ApplicationInput.Receivable("演示采购方有限公司", "DEMO-2026-0017", new BigDecimal("720000"),
                now.toLocalDate().plusMonths(6));
        financing.apply(new Wish(enterprises.get(4), receivable, backed, others, now.minusDays(4)),
                ApplicationStatus.IN_REVIEW);
    }

    private static ProductFacts credit() {
        var facts = facts("园区信用贷（演示）", ProductKind.CREDIT, 50_000, 1_000_000);
        facts.maxMonths = 36;
        facts.spreadBp = 85;
        facts.note = "纯信用，按月等额还款；授权查看园区信息可加快审查。";
        return facts;
    }

    private static ProductFacts equipment() {
        var facts = facts("设备购置贷（演示）", ProductKind.GUARANTEED, 200_000, 5_000_000);
        facts.maxMonths = 60;
        facts.spreadBp = 120;
        facts.repricing = Repricing.YEARLY;
        facts.method = RepaymentMethod.EQUAL_PRINCIPAL;
        facts.bands = List.of(new ApprovalBand(new BigDecimal("1000000"), 1, List.of()),
                new ApprovalBand(new BigDecimal("5000000"), 2, List.of()));
        return facts;
    }

    private static ProductFacts receivable() {
        var facts = facts("应收账款融资（演示）", ProductKind.SUPPLY_CHAIN_RECEIVABLE, 100_000, 3_000_000);
        facts.spreadBp = 60;
        facts.method = RepaymentMethod.INTEREST_FIRST;
        facts.haircut = new BigDecimal("20");
        facts.documents = List.of();
        return facts;
    }

    private static ProductFacts facts(String name, ProductKind kind, long least, long most) {
        var facts = new ProductFacts();
        facts.name = name;
        facts.kind = kind;
        facts.minAmount = BigDecimal.valueOf(least);
        facts.maxAmount = BigDecimal.valueOf(most);
        facts.documents = List.<DocumentType>of();
        facts.scorecard = List.of(line(FactCode.ON_TIME_MONTHS, 0, 0, 6, 15, 12, 30),
                line(FactCode.ARREARS_DAYS, 0, 25, 1, 10, 31, 0), line(FactCode.REVENUE, 1_000_000, 15, 10_000_000, 30),
                line(FactCode.OPEN_EXCEEDANCES, 0, 15, 1, 0));
        return facts;
    }

    private static Criterion line(FactCode fact, int... steps) {
        var list = new java.util.ArrayList<Criterion.Step>();
        for (int at = 0; at < steps.length; at += 2) {
            list.add(new Criterion.Step(BigDecimal.valueOf(steps[at]), steps[at + 1]));
        }
        return new Criterion(fact, list);
    }

    private static ApplicationInput wish(long amount, int months, String purpose) {
        var input = new ApplicationInput();
        input.amount = BigDecimal.valueOf(amount);
        input.termMonths = months;
        input.purpose = purpose;
        return input;
    }

    private static Hands hands(UUID owner) {
        return new Hands(owner, person("financier@bank.test"), person("approver@bank.test"));
    }

    private static Stamp by(String email, ZonedDateTime at) {
        return new Stamp(person(email), at);
    }

    private static UUID person(String email) {
        return Person.byEmail(email).orElseThrow().id;
    }
}
