package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people may say of a permit; what is {@code null} stays as it is in an edited one. */
record PermitInput(UUID enterpriseId, String number, LocalDate validFrom, LocalDate validTo,
        List<AmountInput> amounts) {

    record AmountInput(String factor, BigDecimal kgPerYear) {
    }
}
