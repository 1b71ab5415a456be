package cn.yuanqi.billing;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** A tax title as it is stated and shown; {@code null} where nothing is known. */
public class TitleFacts {
    public String name;
    /** By the rule of the unified social credit code. */
    public String taxpayerNumber;
    public String address;
    public String phone;
    public String bank;
    public String account;

    /** As a form sends it. */
    static TitleFacts typed(MultivaluedMap<String, String> sent) {
        var facts = new TitleFacts();
        facts.name = sent.getFirst("name");
        facts.taxpayerNumber = sent.getFirst("taxpayerNumber");
        facts.address = sent.getFirst("address");
        facts.phone = sent.getFirst("phone");
        facts.bank = sent.getFirst("bank");
        facts.account = sent.getFirst("account");
        return facts;
    }

    static TitleFacts of(TaxTitle title) {
        var facts = new TitleFacts();
        facts.name = title.name;
        facts.taxpayerNumber = title.taxpayerNumber;
        facts.address = title.address;
        facts.phone = title.phone;
        facts.bank = title.bank;
        facts.account = title.account;
        return facts;
    }

    /** What is known of an enterprise whose title nobody has stated yet. */
    static TitleFacts of(Enterprise enterprise) {
        var facts = new TitleFacts();
        facts.name = enterprise.name;
        facts.taxpayerNumber = enterprise.creditCode;
        return facts;
    }

    /** Cleans what was typed. @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        List<FieldError> errors = new ArrayList<>();
        name = clean("name", name, 200, errors);
        taxpayerNumber = CreditCode.normal(clean("taxpayerNumber", taxpayerNumber, 200, errors));
        address = clean("address", address, 200, errors);
        phone = clean("phone", phone, 50, errors);
        bank = clean("bank", bank, 100, errors);
        account = clean("account", account, 50, errors);
        if (name == null) {
            errors.add(new FieldError("name", words().nameMissing()));
        }
        if (taxpayerNumber == null) {
            errors.add(new FieldError("taxpayerNumber", words().numberMissing()));
        } else {
            CreditCode.fault(taxpayerNumber).ifPresent(fault -> errors.add(new FieldError("taxpayerNumber",
                    fault.apply(Language.words(EnterpriseWords.class)))));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static String clean(String field, String typed, int most, List<FieldError> errors) {
        var text = typed == null || typed.isBlank() ? null : typed.strip();
        if (text != null && text.length() > most) {
            errors.add(new FieldError(field, Language.words(BillingWords.class).tooLong(most)));
        }
        return text;
    }

    private static TaxWords words() {
        return Language.words(TaxWords.class);
    }
}
