package cn.yuanqi.enterprise.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.Park;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** A version of the form that a park's enterprises file, in force from a period on. Never changed: a next one is made. */
@Entity
@Table(name = "report_form")
public class ReportForm extends ParkScoped {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Cadence code;
    /** From 1. */
    @Column(name = "form_version", updatable = false)
    public int formVersion;
    /** A {@link Period}; those of one cadence sort as their text does. */
    @Column(name = "valid_from", updatable = false)
    public String validFrom;
    @Column(name = "title_zh", updatable = false)
    public String titleZh;
    @Column(name = "title_en", updatable = false)
    public String titleEn;
    @Column(name = "made_at", updatable = false)
    public Instant madeAt;
    /** {@code null} for the version that Yuanqi ships. */
    @Column(name = "made_by", columnDefinition = "binary(16)", updatable = false)
    public UUID madeBy;
    @OneToMany(mappedBy = "form", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    List<ReportFormField> lines = new ArrayList<>();

    /** The form that a report on this period is filed with, unless it was filed before. */
    public static ReportForm inForce(Period period) {
        ship(period.cadence());
        return ReportForm.<ReportForm>find("code = ?1 and validFrom <= ?2 order by formVersion desc", period.cadence(),
                period.toString()).firstResult();
    }

    /** Empty when the park never had it. */
    public static Optional<ReportForm> version(Cadence code, int version) {
        ship(code);
        return find("code = ?1 and formVersion = ?2", code, version).firstResultOptional();
    }

    /** Every version of both forms, the newest first. */
    public static List<ReportForm> all() {
        ship(Cadence.YEARLY);
        ship(Cadence.QUARTERLY);
        return list("order by code desc, formVersion desc");
    }

    static ReportForm latest(Cadence code) {
        ship(code);
        return ReportForm.<ReportForm>find("code = ?1 order by formVersion desc", code).firstResult();
    }

    /**
     * Gives the park the shipped version when it has none yet. The park's row is held meanwhile, so that of two who ask
     * first one waits for the other.
     */
    private static void ship(Cadence code) {
        if (count("code", code) > 0) {
            return;
        }
        Park.findById(the(CurrentPark.class).id(), LockModeType.PESSIMISTIC_WRITE);
        if (count("code", code) == 0) {
            var shipped = of(code, 1, the(Clock.class).instant());
            shipped.validFrom = code.first().toString();
            shipped.titleZh = ShippedForm.titleZh(code);
            shipped.titleEn = ShippedForm.titleEn(code);
            shipped.write(ShippedForm.fields());
        }
    }

    private static <T> T the(Class<T> bean) {
        return Arc.container().instance(bean).get();
    }

    /** Writes the next version; what was filed before keeps the version that it was filed with. */
    static ReportForm next(Cadence code, NextForm wanted, Stamp stamp) {
        var form = of(code, latest(code).formVersion + 1, stamp.instant());
        form.madeBy = stamp.person();
        form.validFrom = wanted.validFrom();
        form.titleZh = wanted.titleZh();
        form.titleEn = wanted.titleEn();
        form.write(wanted.fields());
        return form;
    }

    private static ReportForm of(Cadence code, int version, Instant at) {
        var form = new ReportForm();
        form.code = code;
        form.formVersion = version;
        form.madeAt = at;
        return form;
    }

    private void write(List<Field> fields) {
        fields.forEach(field -> lines.add(ReportFormField.of(this, lines.size() + 1, field)));
        persist();
        flush();
    }

    /** In the asker's language. */
    public String title() {
        return Language.current() == Language.ZH ? titleZh : titleEn;
    }

    /** In their order. */
    public List<Field> fields() {
        return lines.stream().map(ReportFormField::field).toList();
    }

    public Optional<Field> field(String code) {
        return fields().stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The unit in which a line is stored; money's for one that this form has not. */
    Unit unit(String code) {
        return field(code).map(field -> field.kind() == FieldKind.MONEY ? Unit.CNY : field.unit()).orElse(Unit.CNY);
    }
}
