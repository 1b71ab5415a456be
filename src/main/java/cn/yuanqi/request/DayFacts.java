package cn.yuanqi.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** An exception of the calendar as somebody writes it. */
class DayFacts {
    private static final int YEARS = 10;
    public LocalDate date;
    public CalendarDay.Kind kind;
    public String nameZh;
    public String nameEn;

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold(LocalDate today) {
        var words = Language.words(RequestWords.class);
        List<FieldError> errors = new ArrayList<>();
        if (date == null || date.isBefore(today.minusYears(YEARS)) || date.isAfter(today.plusYears(YEARS))) {
            errors.add(new FieldError("date", words.badDay()));
        }
        if (kind == null) {
            errors.add(new FieldError("kind", words.chooseOne()));
        }
        nameZh = nameZh == null ? "" : nameZh.strip();
        nameEn = nameEn == null || nameEn.isBlank() ? nameZh : nameEn.strip();
        if (nameZh.isEmpty() || !Said.fits(nameZh, ItemCheck.NAME)) {
            errors.add(new FieldError("nameZh", words.textUpTo(ItemCheck.NAME)));
        }
        if (!Said.fits(nameEn, ItemCheck.NAME)) {
            errors.add(new FieldError("nameEn", words.textUpTo(ItemCheck.NAME)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
