package cn.yuanqi.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;

import cn.yuanqi.demo.DemoEnterprises.DemoEnterprise;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.incubation.Contact;
import cn.yuanqi.enterprise.incubation.ContactNote;
import cn.yuanqi.enterprise.incubation.EntryApplication;
import cn.yuanqi.enterprise.incubation.EntryDoor;
import cn.yuanqi.enterprise.incubation.EntryForm;

/**
 * Who wants into the incubator, and who is talked to. The applications are confirmed and wait for the operator: none of
 * them stands in the register yet, which holds the 309 and nobody else.
 */
@ApplicationScoped
class DemoEntries {
    private static final int A_DAY = 50;
    private static final int CODES_FROM = 3_000;

    @Inject
    Clock clock;

    /** @param name {@code null} for the first tenant of the park, which wants to be incubated */
    private record Applicant(String name, String who, String business, String sqm, int days) {
    }

    private static final List<Applicant> APPLICANTS = List.of(
            new Applicant("重庆澄光智能装备有限公司（演示）", "陈澄", "面向五金件的工业视觉检测设备，已有两家试点客户。", "180", 6),
            new Applicant(null, "林夏", "原在园区租用办公室，现申请在孵：跨境电商的选品与结算工具。", "85.5", 3),
            new Applicant("重庆青禾农业科技有限公司（演示）", "周青", "山地果园的土壤监测与灌溉决策。", "60", 0));

    private record Talk(Contact.Kind kind, int ago, String with, String text, String next, int due) {
    }

    private static final List<Talk> TALKS = List.of(
            new Talk(Contact.Kind.VISIT, 12, "总经理", "参观了新产线，订单增长快，办公面积不够用。", "送去 B 座两处空置单元的资料", 3),
            new Talk(Contact.Kind.MEETING, 9, "财务负责人", "了解了园区的融资服务，准备申请贷款。", "约银行客户经理一起见面", 5),
            new Talk(Contact.Kind.CALL, 20, "创始人", "高新技术企业认定材料已提交，等待公示。", "询问认定结果", -2),
            new Talk(Contact.Kind.MAIL, 4, "人事", "需要三套人才公寓。", "发送申请条件", 1),
            new Talk(Contact.Kind.VISIT, 33, "创始人", "谈了毕业后的去处，希望留在园区。", "准备毕业后续租的方案", 14));

    /** All within the caller's transaction and park. */
    void open(List<DemoEnterprise> wanted, List<UUID> enterprises) {
        EntryDoor.set(true, A_DAY);
        apply(enterprises.get(first(wanted, Lifecycle.TENANT)));
        talk(IntStream.range(0, wanted.size()).filter(n -> wanted.get(n).stage() == Lifecycle.INCUBATING)
                .mapToObj(enterprises::get).limit(TALKS.size()).toList());
    }

    private static int first(List<DemoEnterprise> wanted, Lifecycle stage) {
        return IntStream.range(0, wanted.size()).filter(n -> wanted.get(n).stage() == stage).findFirst().orElseThrow();
    }

    private void apply(UUID tenant) {
        for (int n = 0; n < APPLICANTS.size(); n++) {
            var one = APPLICANTS.get(n);
            Enterprise known = one.name() == null ? Enterprise.findById(tenant) : null;
            var confirmed = clock.instant().minus(Duration.ofDays(one.days())).minusSeconds(1);
            var sent = EntryApplication.send(form(one, n, known), confirmed.minus(Duration.ofMinutes(7)));
            sent.application().leaveToOperator(known == null ? null : known.status.name(),
                    known == null ? null : tenant,
                    confirmed);
        }
    }

    private static EntryForm form(Applicant one, int n, Enterprise known) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("company", known == null ? one.name() : known.name);
        typed.putSingle("creditCode", known == null ? DemoCodes.of(CODES_FROM + n) : known.creditCode);
        typed.putSingle("contactName", one.who());
        typed.putSingle("phone", Names.phone(CODES_FROM + n));
        typed.putSingle("mail", "applicant" + (n + 1) + "@yuanqi.test");
        typed.putSingle("categories", n == 1 ? "ECOMMERCE" : "TECH");
        typed.putSingle("business", one.business());
        typed.putSingle("spaceSqm", one.sqm());
        typed.putSingle("people", String.valueOf(8 + 3 * n));
        return EntryForm.of(typed);
    }

    private void talk(List<UUID> enterprises) {
        var stamp = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        for (int n = 0; n < TALKS.size(); n++) {
            var talk = TALKS.get(n);
            Contact.write(Enterprise.findById(enterprises.get(n)), new ContactNote(talk.kind(),
                    stamp.today().minusDays(talk.ago()), talk.with(), talk.text(), talk.next(),
                    stamp.today().plusDays(talk.due())), stamp);
        }
    }
}
