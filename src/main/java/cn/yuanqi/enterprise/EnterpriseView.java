package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An enterprise as the outside sees it.
 *
 * @param registeredCapital CNY
 */
public record EnterpriseView(UUID id, String creditCode, String name, List<Category> categories, String industry,
        LocalDate foundedOn, LocalDate enteredOn, BigDecimal registeredCapital, String legalRepresentative,
        String phone,
        Integer headcount, Lifecycle status, Compliance compliance, int version) {

    /** To be called inside the transaction that found the enterprise. */
    public static EnterpriseView of(Enterprise e) {
        return new EnterpriseView(e.id, e.creditCode, e.name, List.copyOf(e.categories()), e.industry, e.foundedOn,
                e.enteredOn, e.registeredCapital, e.legalRepresentative, e.phone, e.headcount, e.status, e.compliance,
                e.version);
    }
}
