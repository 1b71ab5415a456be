package cn.yuanqi.leasing;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** Who lets, as stated and printed; {@code null} where nothing is known. */
public class LessorFacts {
    public String name;
    /** Unified social credit code. */
    public String creditCode;
    public String representative;
    public String address;
    public String phone;
    public String bank;
    public String account;

    /** As a form sends it. */
    static LessorFacts typed(MultivaluedMap<String, String> sent) {
        var facts = new LessorFacts();
        facts.name = sent.getFirst("name");
        facts.creditCode = sent.getFirst("creditCode");
        facts.representative = sent.getFirst("representative");
        facts.address = sent.getFirst("address");
        facts.phone = sent.getFirst("phone");
        facts.bank = sent.getFirst("bank");
        facts.account = sent.getFirst("account");
        return facts;
    }

    /** Cleans what was typed. @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        List<FieldError> errors = new ArrayList<>();
        name = clean("name", name, 200, errors);
        creditCode = clean("creditCode", creditCode, 200, errors);
        representative = clean("representative", representative, 50, errors);
        address = clean("address", address, 200, errors);
        phone = clean("phone", phone, 50, errors);
        bank = clean("bank", bank, 100, errors);
        account = clean("account", account, 50, errors);
        if (name == null) {
            errors.add(new FieldError("name", Language.words(LeasingWords.class).missing()));
        }
        if (creditCode != null) {
            creditCode = CreditCode.normal(creditCode);
            CreditCode.fault(creditCode).ifPresent(fault -> errors
                    .add(new FieldError("creditCode", fault.apply(Language.words(EnterpriseWords.class)))));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static String clean(String field, String typed, int most, List<FieldError> errors) {
        var text = typed == null || typed.isBlank() ? null : typed.strip();
        if (text != null && text.length() > most) {
            errors.add(new FieldError(field, Language.words(LeasingWords.class).textTooLong(most)));
        }
        return text;
    }
}
