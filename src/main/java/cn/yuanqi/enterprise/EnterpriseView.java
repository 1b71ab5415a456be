package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Mask;

/**
 * An enterprise as the outside sees it.
 *
 * @param registeredCapital CNY
 * @param legalRepresentative masked, as is the phone, to whoever neither keeps the register, nor approves, nor belongs to the enterprise
 */
public record EnterpriseView(UUID id, String creditCode, String name, List<Category> categories, String industry,
        LocalDate foundedOn, LocalDate enteredOn, BigDecimal registeredCapital, String legalRepresentative,
        String phone,
        Integer headcount, Lifecycle status, Compliance compliance, int version) {

    /** With its people masked. To be called inside the transaction that found the enterprise. */
    public static EnterpriseView of(Enterprise e) {
        return with(e, Mask.name(e.legalRepresentative), Mask.phone(e.phone));
    }

    /** As this asker may see it. To be called inside the transaction that found the enterprise. */
    public static EnterpriseView to(Actor actor, Enterprise e) {
        return PeopleOf.isOpen(actor, e) ? clear(e) : of(e);
    }

    /** With nothing masked: what shows it notes that. */
    static EnterpriseView clear(Enterprise e) {
        return with(e, e.legalRepresentative, e.phone);
    }

    private static EnterpriseView with(Enterprise e, String legalRepresentative, String phone) {
        return new EnterpriseView(e.id, e.creditCode, e.name, List.copyOf(e.categories()), e.industry, e.foundedOn,
                e.enteredOn, e.registeredCapital, legalRepresentative, phone, e.headcount, e.status, e.compliance,
                e.version);
    }
}
