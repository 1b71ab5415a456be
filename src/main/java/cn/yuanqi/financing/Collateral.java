package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** The receivable or the stock lot that backs an application; while that is under way it backs no other. */
@Entity
@Restricted(Audience.LENDER)
@Table(name = "financing_collateral")
public class Collateral extends ParkScoped {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public enum Kind {
        RECEIVABLE, STOCK_LOT
    }

    @Version
    public int version;
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    /** The debtor of a receivable; the warehouse of a lot. */
    public String holder;
    /** Of the invoice or contract; of the lot. */
    public String number;
    public String goods;
    public BigDecimal quantity;
    public String unit;
    @Column(name = "due_on")
    public LocalDate dueOn;
    /** CNY, as the applicant states it. */
    public BigDecimal amount;
    /** CNY, as the lender values it; {@code null} until it does. */
    public BigDecimal accepted;
    /** Percent; from the submission on. */
    public BigDecimal haircut;
    @Unaudited("follows holder and number")
    public String thing;
    /** 1 while its application is under way, else {@code null}. */
    @Unaudited("follows the application's status")
    public Integer live;

    /** @param facts {@code null} for what needs none */
    static void write(FinancingApplication application, CollateralFacts facts) {
        if (facts == null) {
            return;
        }
        var collateral = of(application.id).orElseGet(() -> {
            var fresh = new Collateral();
            fresh.applicationId = application.id;
            fresh.enterpriseId = application.enterpriseId;
            return fresh;
        });
        collateral.kind = facts.kind();
        collateral.holder = facts.holder();
        collateral.number = facts.number();
        collateral.goods = facts.goods();
        collateral.quantity = facts.quantity();
        collateral.unit = facts.unit();
        collateral.dueOn = facts.dueOn();
        collateral.amount = facts.amount();
        collateral.thing = facts.kind() + ":" + plain(facts.holder()) + ":" + plain(facts.number());
        collateral.persist();
    }

    /** The same however it is typed: width, case, and all that is no letter or digit do not count. */
    private static String plain(String text) {
        var upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var core = upper.replaceAll("[^\\p{L}\\p{N}]", "");
        return core.isEmpty() ? upper : core;
    }

    /** @throws Problem 409 when it backs another application that is under way */
    void take(BigDecimal cut) {
        live = 1;
        haircut = cut;
        try {
            flush();
        } catch (ConstraintViolationException twice) {
            throw Problem.conflict(Language.words(FinancingWords.class).backsAnother());
        }
    }

    void release() {
        live = null;
    }

    /** What is left of its value after the haircut, CNY. */
    BigDecimal lendable() {
        var value = accepted == null ? amount : accepted;
        var cut = haircut == null ? BigDecimal.ZERO : haircut;
        return value.multiply(HUNDRED.subtract(cut)).divide(HUNDRED, 2, RoundingMode.DOWN);
    }

    /** How often what is left covers the sum. */
    BigDecimal coverage(BigDecimal sum) {
        return lendable().divide(sum, 4, RoundingMode.DOWN);
    }

    static Optional<Collateral> of(UUID applicationId) {
        return find("applicationId = ?1", applicationId).firstResultOptional();
    }

    /** What an application rested on backs another one from now on, if it rested on anything. */
    static void letGo(UUID application) {
        of(application).ifPresent(Collateral::release);
    }
}
