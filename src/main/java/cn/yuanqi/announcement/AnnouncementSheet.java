package cn.yuanqi.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.FormField;
import cn.yuanqi.platform.form.FormPage.Section;
import cn.yuanqi.platform.form.FormWords;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.space.Building;

/** An announcement's form: its fields as text, and what was typed as facts. */
final class AnnouncementSheet {
    private AnnouncementSheet() {
    }

    static AnnouncementFacts facts(Sent sent) {
        var facts = new AnnouncementFacts();
        facts.titleZh = sent.text("titleZh");
        facts.titleEn = sent.text("titleEn");
        facts.textZh = sent.text("textZh");
        facts.textEn = sent.text("textEn");
        facts.reach = sent.one("reach", Reach.values());
        facts.categories = sent.some("categories", Category.values());
        facts.stages = sent.some("stages", Lifecycle.values());
        facts.buildingId = sent.read("buildingId", UUID::fromString, Language.words(FormWords.class).chooseOne());
        facts.visibleFrom = sent.day("visibleFrom");
        facts.visibleUntil = sent.day("visibleUntil");
        facts.pinned = sent.on("pinned");
        return facts;
    }

    static Sent of(AnnouncementFacts facts) {
        var sent = new Sent().put("titleZh", facts.titleZh).put("titleEn", facts.titleEn).put("textZh", facts.textZh)
                .put("textEn", facts.textEn).put("reach", facts.reach).put("buildingId", facts.buildingId)
                .put("visibleFrom", facts.visibleFrom).put("visibleUntil", facts.visibleUntil)
                .put("pinned", facts.pinned ? "on" : null);
        facts.categories.forEach(each -> sent.put("categories", each));
        facts.stages.forEach(each -> sent.put("stages", each));
        return sent;
    }

    static List<Section> fields(Sent sent) {
        var words = Language.words(AnnouncementPageWords.class);
        var buildings = new ArrayList<>(List.of(new FormField.Option("", words.allBuildings(), false)));
        Building.all().forEach(one -> buildings.add(new FormField.Option(one.id.toString(), one.name,
                one.id.toString().equals(sent.text("buildingId")))));
        return List.of(
                new Section(null, null, List.of(
                        text("titleZh", words.titleZh(), sent).needed(),
                        area("textZh", words.textZh(), sent).needed().hinting(words.textHint()))),
                new Section(words.english(), words.englishHint(), List.of(text("titleEn", words.titleEn(), sent),
                        area("textEn", words.textEn(), sent))),
                new Section(words.readers(), words.readersHint(), List.of(
                        FormField.select("reach", words.reach(), sent.options("reach", Reach.values(),
                                words::reachOf)),
                        FormField.select("buildingId", words.building(), buildings),
                        FormField.checks("categories", words.categories(), sent.options("categories",
                                Category.values(), words::category)),
                        FormField.checks("stages", words.stages(), sent.options("stages", Lifecycle.values(),
                                words::stage)))),
                new Section(words.shown(), null, List.of(day("visibleFrom", words.visibleFrom(), sent).needed(),
                        day("visibleUntil", words.visibleUntil(), sent).hinting(words.untilHint()),
                        FormField.checks("pinned", words.pinnedLabel(), List.of(new FormField.Option("on",
                                words.pinIt(), sent.on("pinned")))))));
    }

    private static FormField text(String name, String label, Sent sent) {
        return FormField.of("text", name, label, sent.text(name)).upTo(AnnouncementFacts.TITLE);
    }

    private static FormField area(String name, String label, Sent sent) {
        return FormField.of("area", name, label, sent.text(name)).upTo(AnnouncementFacts.LONGEST);
    }

    private static FormField day(String name, String label, Sent sent) {
        return FormField.of("date", name, label, sent.text(name));
    }
}
