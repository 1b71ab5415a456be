package cn.yuanqi.environment.monitoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A factor of the library (HJ 525, HJ 212 table B.1), the same for all parks. */
@Entity
@Unaudited("the same for all parks, comes with the release")
@Immutable
public class Factor extends PanacheEntityBase {
    /** The code of 2017, for example w01018: the one that everything here speaks. */
    @Id
    public String code;
    /** The code of 2005, which means this factor only in a frame about water. */
    public String code2005;
    @Column(name = "name_zh")
    public String nameZh;
    @Column(name = "name_en")
    public String nameEn;
    /** The unit of limits and, unless an outlet says otherwise, of values kept. */
    public String unit;
    /** The unit in which loggers send it under the code of 2017. */
    @Column(name = "wire_unit")
    public String wireUnit;
    @Column(name = "wire_unit2005")
    public String wireUnit2005;
    public String source;
    int place;

    /** The library, in the order in which people name the factors. */
    public static List<Factor> library() {
        return list("order by place");
    }

    public static Optional<Factor> byCode(String code) {
        return findByIdOptional(code);
    }

    /** Its name in the language of the request. */
    public String spoken() {
        return name(Language.current().locale());
    }

    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameZh;
    }
}
