package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What one class of a discharge standard allows of one factor; the same for all parks, nobody edits it here. */
@Entity
@Unaudited("the same for all parks, comes with the release")
@Immutable
@Table(name = "limit_library")
public class LibraryLimit extends PanacheEntityBase {
    @Id
    String id;
    /** What an outlet's limit says that it was taken from, for example GB18918-2002-1A. */
    @Column(name = "class_code")
    String classCode;
    /** As it is cited, for example GB 18918-2002. */
    String standard;
    @Column(name = "title_zh")
    String titleZh;
    @Column(name = "title_en")
    String titleEn;
    @Column(name = "clause_zh")
    String clauseZh;
    @Column(name = "clause_en")
    String clauseEn;
    @Column(name = "grade_zh")
    String gradeZh;
    @Column(name = "grade_en")
    String gradeEn;
    String factor;
    @Column(name = "lower_bound")
    BigDecimal lower;
    @Column(name = "upper_bound")
    BigDecimal upper;
    /** The upper bound at a water temperature of at most 12 °C, {@code null} when it makes no difference. */
    @Column(name = "cold_upper")
    BigDecimal coldUpper;
    /** That of the bounds. */
    String unit;
    @Column(name = "note_zh")
    String noteZh;
    @Column(name = "note_en")
    String noteEn;
    /** Whether it was read in the standard's own text. */
    boolean confirmed;
    /** Of the library when the row came. */
    int version;
    int place;

    static List<LibraryLimit> all() {
        return list("order by place");
    }

    static List<LibraryLimit> ofClass(String code) {
        return list("classCode = ?1 order by place", code);
    }

    String title() {
        return isEnglish() ? titleEn : titleZh;
    }

    String clause() {
        return isEnglish() ? clauseEn : clauseZh;
    }

    String grade() {
        return isEnglish() ? gradeEn : gradeZh;
    }

    String note() {
        return isEnglish() ? noteEn : noteZh;
    }

    /** What an outlet's limit gives as its source: a fact of the park, so in the park's language, Chinese. */
    String source() {
        return standard + " " + clauseZh + (confirmed ? "" : Language.ZH.wordsOf(LimitWords.class).unconfirmedMark());
    }

    private static boolean isEnglish() {
        return Language.current() == Language.EN;
    }
}
