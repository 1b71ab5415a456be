package cn.yuanqi.enterprise.report;

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

/** One line of one version of a form, as it is stored. */
@Entity
@Table(name = "report_form_field")
@PartOf(owner = "form", as = "lines")
class ReportFormField extends ParkScoped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "form_id", updatable = false)
    public ReportForm form;
    public int place;
    public String code;
    @Column(name = "title_zh")
    public String titleZh;
    @Column(name = "title_en")
    public String titleEn;
    @Enumerated(EnumType.STRING)
    public FieldKind kind;
    @Enumerated(EnumType.STRING)
    public Unit unit;
    public boolean required;
    @Column(name = "may_be_negative")
    public boolean signed;
    @Column(name = "note_zh")
    public String noteZh;
    @Column(name = "note_en")
    public String noteEn;
    @Enumerated(EnumType.STRING)
    public Aggregation aggregation;

    static ReportFormField of(ReportForm form, int place, Field field) {
        var line = new ReportFormField();
        line.form = form;
        line.place = place;
        line.code = field.code();
        line.titleZh = field.titleZh();
        line.titleEn = field.titleEn();
        line.kind = field.kind();
        line.unit = field.unit();
        line.required = field.required();
        line.signed = field.signed();
        line.noteZh = field.noteZh();
        line.noteEn = field.noteEn();
        line.aggregation = field.aggregation();
        return line;
    }

    Field field() {
        return new Field(code, titleZh, titleEn, kind, unit, required, signed, noteZh, noteEn, aggregation);
    }
}
