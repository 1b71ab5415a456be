package cn.yuanqi.billing;

import java.util.List;
import java.util.Set;

/** The steps that a park begins with when it asks for them: a reminder, an urgent one, and a last one. */
final class UsualDunning {
    private UsualDunning() {
    }

    static List<DunningStepFacts> steps() {
        return List.of(
                step(3, Set.of(DunningReader.OWNER, DunningReader.CLERK), "账单已到期，请付款", "Your bills are due",
                        "{enterprise}：\n您好！贵司在“{park}”有 {count} 张账单已过应付日，共 {sum} 元未付，也许是遗漏，请尽快付款。如已付款，请忽略本函。",
                        "{enterprise},\nthe following bills of {park} are past their due date; {sum} CNY is open"
                                + " (bills: {count}). It may have slipped: please pay soon."
                                + " If you have paid already, please ignore this letter."),
                step(15, Set.of(DunningReader.OWNER, DunningReader.CLERK), "催款：账单已逾期 {days} 天", "Payment is overdue",
                        "{enterprise}：\n贵司在“{park}”有 {count} 张账单逾期 {days} 天以上，共 {sum} 元未付。请于 5 日内付清；有困难请联系园区商定。逾期期间按约定计收滞纳金。",
                        "{enterprise},\n{sum} CNY has been overdue at {park} for {days} days or more"
                                + " (bills: {count}). Please pay within 5 days, or talk to us."
                                + " Late fees run as agreed in the lease."),
                step(30, Set.of(DunningReader.OWNER, DunningReader.OPERATOR, DunningReader.LEADER), "最后催款",
                        "Last reminder",
                        "{enterprise}：\n贵司在“{park}”有 {count} 张账单逾期 {days} 天以上，共 {sum} 元未付，此前催款未见付清。请立即付款；否则园区将依照租约采取进一步措施，包括以押金抵付和解除租约。",
                        "{enterprise},\n{sum} CNY has been overdue at {park} for {days} days or more (bills: {count})"
                                + " in spite of earlier reminders. Please pay at once; otherwise the park will act as"
                                + " the lease provides, which includes applying the deposit and ending the lease."));
    }

    private static DunningStepFacts step(int days, Set<DunningReader> readers, String... words) {
        var facts = new DunningStepFacts();
        facts.days = days;
        facts.recipients = readers;
        facts.titleZh = words[0].replace("{days}", String.valueOf(days));
        facts.titleEn = words[1];
        facts.textZh = words[2];
        facts.textEn = words[3];
        return facts;
    }
}
