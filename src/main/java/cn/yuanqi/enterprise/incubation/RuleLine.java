package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.PartOf;
import cn.yuanqi.tenancy.ParkScoped;

/** A condition as it is stored with its rule set. */
@Entity
@PartOf(owner = "ruleSet", as = "conditions")
@Table(name = "rule_condition")
public class RuleLine extends ParkScoped {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rule_set_id", columnDefinition = "binary(16)", updatable = false)
    RuleSet ruleSet;
    @Column(updatable = false)
    int position;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Condition.Code code;
    @Column(updatable = false)
    Integer months;
    @Column(name = "special_months", updatable = false)
    Integer specialMonths;
    /** CNY. */
    @Column(updatable = false)
    BigDecimal amount;
    @Column(name = "consecutive_years", updatable = false)
    Integer years;

    static RuleLine of(RuleSet set, Condition condition) {
        var line = new RuleLine();
        line.ruleSet = set;
        line.position = set.lines.size() + 1;
        line.code = condition.code();
        line.months = condition.months();
        line.specialMonths = condition.specialMonths();
        line.amount = condition.amount();
        line.years = condition.years();
        return line;
    }

    Condition condition() {
        return new Condition(code, months, specialMonths, amount, years);
    }
}
