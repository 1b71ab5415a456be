package cn.yuanqi.demo;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.announcement.Announcement;
import cn.yuanqi.announcement.AnnouncementFacts;
import cn.yuanqi.announcement.Reach;
import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Person;

/** What the incubator has told its people lately. */
@ApplicationScoped
class DemoAnnouncements {
    @Inject
    Clock clock;

    /** All within the caller's transaction and park. */
    void open() {
        var now = clock.instant().atZone(DemoPark.ZONE).withHour(9);
        var water = facts("周五下午供水检修通知（演示）", "Water supply works on Friday afternoon (demo)");
        water.textZh = "本周五 14:00 至 17:00 检修供水管网，期间全园停水。\n\n请提前储水；有生产用水的企业请联系园区运营部。";
        water.textEn = "The water mains are repaired on Friday from 14:00 to 17:00; there is no water in the park.\n\n"
                + "Please store water beforehand. Enterprises that need it for production, please call the operator.";
        water.reach = Reach.EVERYBODY;
        water.pinned = true;
        published(water, now.minusDays(1));
        var course = facts("高新技术企业认定辅导会（演示）", "Workshop on the high-tech certificate (demo)");
        course.textZh = "下周三 14:00 在培训室举行，讲解认定条件和材料准备。\n\n资料见 https://example.test/high-tech";
        course.textEn = "Next Wednesday at 14:00 in the training room: conditions and documents.\n\n"
                + "Reading: https://example.test/high-tech";
        course.categories = List.of(Category.TECH);
        published(course, now.minusDays(4));
        var report = facts("年度报表填报提醒（演示）", "Yearly reports are due (demo)");
        report.textZh = "请在截止日前提交年度报表；填报有疑问可在服务页提问。";
        report.textEn = "Please file your yearly report before it is due; questions are welcome.";
        published(report, now.minusDays(12));
        var draft = facts("春节值班安排（草稿，演示）", "Duty at the Spring Festival (draft, demo)");
        draft.textZh = "值班表待定。";
        draft.textEn = "The roster is to come.";
        Announcement.draft(draft, by(now));
    }

    private static void published(AnnouncementFacts facts, ZonedDateTime at) {
        facts.visibleFrom = at.toLocalDate();
        Announcement.draft(facts, by(at)).publish(by(at));
    }

    private static AnnouncementFacts facts(String zh, String en) {
        var facts = new AnnouncementFacts();
        facts.titleZh = zh;
        facts.titleEn = en;
        return facts;
    }

    private static Stamp by(ZonedDateTime at) {
        return new Stamp(Person.byEmail("operator@cq-digital.test").orElseThrow().id, at);
    }
}
