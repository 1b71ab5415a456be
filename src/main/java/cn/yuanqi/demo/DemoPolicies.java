package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Person;
import cn.yuanqi.policy.ApplicationStatus;
import cn.yuanqi.policy.ChecklistItem;
import cn.yuanqi.policy.Condition;
import cn.yuanqi.policy.Measure;
import cn.yuanqi.policy.Operator;
import cn.yuanqi.policy.PoliciesTakenOver;
import cn.yuanqi.policy.PoliciesTakenOver.Hands;
import cn.yuanqi.policy.PoliciesTakenOver.Old;
import cn.yuanqi.policy.Policy;
import cn.yuanqi.policy.PolicyFacts;

/** Three policies of the incubator, and applications in several states. */
@ApplicationScoped
class DemoPolicies {
    @Inject
    Clock clock;
    @Inject
    PoliciesTakenOver policies;

    /** All within the caller's transaction and park. @param enterprises the first two are the startups that sign in */
    void open(List<UUID> enterprises) {
        var now = clock.instant().atZone(DemoPark.ZONE).withHour(10);
        var operator = person("operator@cq-digital.test");
        var research = published(research(now), operator, now.minusDays(40));
        var cloud = published(cloud(now), operator, now.minusDays(30));
        published(rent(now), operator, now.minusDays(20));
        var first = new Hands(person("startup@cq-digital.test"), operator);
        var second = new Hands(person("startup2@cq-digital.test"), operator);
        var others = new Hands(null, operator);
        policies.apply(old(enterprises.get(0), research, "80000", now.minusDays(30)), ApplicationStatus.PAID_OUT,
                first);
        policies.apply(old(enterprises.get(1), research, "60000", now.minusDays(6)), ApplicationStatus.SUBMITTED,
                second);
        policies.apply(old(enterprises.get(2), research, "100000", now.minusDays(20)), ApplicationStatus.FORWARDED,
                others);
        policies.apply(old(enterprises.get(3), cloud, "20000", now.minusDays(15)), ApplicationStatus.GRANTED, others);
        policies.apply(old(enterprises.get(4), cloud, "30000", now.minusDays(9)), ApplicationStatus.PARK_CHECKED,
                others);
        policies.apply(old(enterprises.get(0), cloud, "25000", now.minusDays(2)), ApplicationStatus.DRAFT, first);
    }

    private static Policy published(PolicyFacts facts, UUID operator, ZonedDateTime at) {
        var stamp = new Stamp(operator, at);
        var policy = Policy.draft(facts, stamp);
        policy.publish(stamp);
        return policy;
    }

    private static Old old(UUID enterprise, Policy policy, String amount, ZonedDateTime at) {
        return new Old(enterprise, policy, new BigDecimal(amount), "用于研发和数字化投入（演示）", at);
    }

    private static PolicyFacts research(ZonedDateTime now) {
        var facts = facts("科技型企业研发投入补助（演示）", "R&D subsidy for technology enterprises (demo)", now, 60);
        facts.gives = "按上年度研发投入的 20% 补助，每家不超过 10 万元。";
        facts.cap = new BigDecimal("100000");
        facts.conditions = List.of(Condition.choice(Measure.CATEGORY, Operator.IN, "TECH"),
                Condition.choice(Measure.STAGE, Operator.IN, "INCUBATING", "TENANT"),
                Condition.number(Measure.REVENUE, Operator.AT_LEAST, "1000000", DemoEnterprises.YEAR),
                Condition.choice(Measure.COMPLIANCE, Operator.NOT_IN, "EXCEEDED"));
        facts.checklist = List.of(new ChecklistItem("D1", "研发费用辅助账", "R&D cost ledger", false),
                new ChecklistItem("D2", "上年度审计报告", "Audit report of last year", false));
        return facts;
    }

    private static PolicyFacts cloud(ZonedDateTime now) {
        var facts = facts("企业上云补贴（演示）", "Cloud subsidy (demo)", now, 25);
        facts.gives = "按云服务合同金额的 30% 补贴，每家不超过 3 万元。";
        facts.cap = new BigDecimal("30000");
        facts.conditions = List.of(Condition.choice(Measure.CATEGORY, Operator.IN, "TECH", "ECOMMERCE"),
                Condition.number(Measure.REVENUE, Operator.AT_MOST, "20000000", DemoEnterprises.YEAR));
        facts.checklist = List.of(new ChecklistItem("D1", "云服务合同", "Cloud contract", false));
        return facts;
    }

    private static PolicyFacts rent(ZonedDateTime now) {
        var facts = facts("初创企业房租补贴（演示）", "Rent subsidy for young enterprises (demo)", now, 6);
        facts.gives = "按实际租金的 50% 补贴六个月。";
        facts.conditions = List.of(Condition.number(Measure.AGE_MONTHS, Operator.AT_MOST, "60", null),
                Condition.number(Measure.HEADCOUNT, Operator.AT_LEAST, "5", null),
                Condition.number(Measure.RD_SHARE, Operator.AT_LEAST, "3", DemoEnterprises.YEAR));
        facts.checklist = List.of(new ChecklistItem("D1", "租赁合同", "Lease", true),
                new ChecklistItem("D2", "付款凭证", "Proof of payment", true));
        return facts;
    }

    /** @param days until its last day */
    private static PolicyFacts facts(String zh, String en, ZonedDateTime now, int days) {
        var facts = new PolicyFacts();
        facts.titleZh = zh;
        facts.titleEn = en;
        facts.authority = "演示区科学技术局";
        facts.documentNumber = "演示科〔2026〕12 号";
        facts.link = "https://example.test/policies";
        facts.appliesFrom = now.toLocalDate().minusDays(45);
        facts.appliesUntil = now.toLocalDate().plusDays(days);
        return facts;
    }

    private static UUID person(String email) {
        return Person.byEmail(email).orElseThrow().id;
    }
}
