package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.Flaws;

/** A policy's notice as it is written, by the JSON door or the form. Days are the park's, both ends included. */
public class PolicyFacts {
    private static final BigDecimal MOST = new BigDecimal("99999999999.99");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    /** As many as the form has lines for. */
    static final int MOST_CONDITIONS = 8;
    private static final int MOST_LINES = 30;
    public String titleZh;
    public String titleEn;
    /** Who gives it. */
    public String authority;
    public String documentNumber;
    /** Where its text stands. */
    public String link;
    public String textZh;
    public String textEn;
    /** What it gives, in words. */
    public String gives;
    /** CNY per enterprise; {@code null} for none. */
    public BigDecimal cap;
    public LocalDate appliesFrom;
    public LocalDate appliesUntil;
    /** All of them must be met. */
    public List<Condition> conditions;
    public List<ChecklistItem> checklist;

    /** @throws cn.yuanqi.platform.Problem 422 naming each field that does not hold */
    void mustHold(LocalDate today) {
        var words = Language.words(PolicyWords.class);
        var flaws = new Flaws();
        titleZh = flaws.text("titleZh", titleZh, 200);
        titleEn = flaws.textOrNothing("titleEn", titleEn, 200);
        authority = flaws.text("authority", authority, 200);
        documentNumber = flaws.textOrNothing("documentNumber", documentNumber, 100);
        link = flaws.textOrNothing("link", link, 500);
        flaws.must(link == null || LINK.matcher(link).matches(), "link", words.badLink());
        textZh = flaws.textOrNothing("textZh", textZh, 10_000);
        textEn = flaws.textOrNothing("textEn", textEn, 10_000);
        gives = flaws.text("gives", gives, 1000);
        flaws.must(cap == null || isMoney(cap), "cap", words.badMoney());
        appliesFrom = appliesFrom == null ? today : appliesFrom;
        flaws.day("appliesFrom", appliesFrom);
        flaws.day("appliesUntil", appliesUntil);
        flaws.must(appliesUntil != null && !appliesUntil.isBefore(appliesFrom), "appliesUntil",
                words.endBeforeBegin());
        conditions = conditions == null ? List.of() : conditions;
        checklist = checklist == null ? List.of() : checklist;
        flaws.must(conditions.size() <= MOST_CONDITIONS, "conditions", words.tooMany(MOST_CONDITIONS));
        for (int at = 0; at < conditions.size(); at++) {
            condition(flaws, at);
        }
        mustHold(flaws, words);
        flaws.settle();
        cap = cap == null ? null : cap.setScale(2);
    }

    private void condition(Flaws flaws, int at) {
        var field = "conditions[" + at + "]";
        flaws.chosen(field, conditions.get(at));
        if (conditions.get(at) != null) {
            conditions.get(at).mustHold(flaws, field);
        }
    }

    private void mustHold(Flaws flaws, PolicyWords words) {
        boolean sound = checklist.stream().allMatch(item -> item != null && item.titleZh() != null
                && !item.titleZh().isBlank() && item.titleZh().length() <= 200
                && (item.titleEn() == null || item.titleEn().length() <= 200) && item.code() != null
                && CODE.matcher(item.code()).matches());
        flaws.must(sound && checklist.size() <= MOST_LINES && checklist.stream().map(ChecklistItem::code).distinct()
                .count() == checklist.size(), "checklist", words.badChecklist());
    }

    static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 2
                && amount.compareTo(MOST) <= 0;
    }
}
