package cn.yuanqi.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.inspection.LoopTakenOver;
import cn.yuanqi.environment.inspection.LoopTakenOver.Asked;
import cn.yuanqi.environment.inspection.LoopTakenOver.Found;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.InPark;

/**
 * Inspections, one of them under way, and orders of every state at the first five enterprises with an outlet: once the
 * days are there that an inspection looks back at, and only in a park that has none yet.
 */
@ApplicationScoped
class DemoLoop {
    private static final int WORST = 200;

    @Inject
    InPark inPark;
    @Inject
    Clock clock;
    @Inject
    LoopTakenOver loop;
    @Inject
    Shelf shelf;

    void open(DemoPark demo) {
        inPark.run(demo.code(), () -> {
            if (loop.isNone()) {
                var mns = demo.outlets().stream().limit(5).map(DemoOutlet::mn).toList();
                open(demo, Outlet.all().stream().filter(outlet -> mns.contains(outlet.logger.mn))
                        .map(outlet -> Enterprise.<Enterprise>findById(outlet.enterpriseId)).toList());
            }
        });
    }

    private void open(DemoPark demo, List<Enterprise> five) {
        var who = new People(demo, clock.instant().atZone(DemoPark.ZONE));
        var second = five.get(1);
        var third = five.get(2);
        var found = visit(third, who.officer(12, 9, 30), 876, new Found(4, "隔油池液位计失灵", "总体正常，一项须整改", "生产负责人"));
        var repaired = loop.order(third, null, found,
                new Asked("修复隔油池液位计，恢复自动排渣，并提交更换记录", who.day(7), who.officer(12, 9, 50)));
        var unanswered = loop.order(five.get(3), null, null,
                new Asked("补齐雨污分流检查井标识牌，清理井口淤积", who.day(2), who.officer(10, 14, 5)));
        var returned = loop.order(five.get(0), null, null,
                new Asked("pH 探头漂移，请校准并附校准记录与现场照片", who.day(4), who.officer(9, 10, 20)));
        loop.answered(repaired, "液位计已更换，自动排渣恢复，记录见照片", shown(third, who.owner(3)), who.answered(3, 9, 15, 40));
        var again = visit(third, who.officer(8, 10, 0), 558, new Found(0, null, "整改到位", "生产负责人"));
        loop.closed(repaired, "现场复查：液位计工作正常", again, who.officer(8, 10, 12));
        var mistaken = loop.order(five.get(4), null, null,
                new Asked("氨氮数值突升，请说明原因", who.day(1), who.officer(7, 16, 0)));
        var waiting = loop.order(second, null, null,
                new Asked("更换采样泵管路，提交更换前后比对数据", who.day(-1), who.officer(6, 9, 10)));
        loop.withdrawn(mistaken, "经核实为仪器校准所致，撤回", who.officer(6, 11, 0));
        loop.answered(returned, "已校准", shown(five.get(0), who.owner(1)), who.answered(1, 5, 15, 20));
        loop.sentBack(returned, "缺少校准前后的读数，请补充", who.day(-4), who.officer(3, 9, 0));
        visit(five.get(0), who.officer(3, 9, 40), 768, new Found(2, "台账缺 11 月第 2 周记录", "台账须补齐，其余正常", "环保专员"));
        loop.answered(waiting, "管路已更换，比对误差 3.1%", shown(second, who.owner(2)), who.answered(2, 1, 16, 40));
        aboutTheWorst(who);
        loop.visit(five.get(4), 4, who.officer(who.now.minusMinutes(7)));
    }

    /** Where something is over today, an order about it waits for its answer. */
    private void aboutTheWorst(People who) {
        Alert.open(WORST).stream().filter(alert -> alert.kind == AlertKind.EXCEEDED).findFirst()
                .ifPresent(alert -> loop.order(Enterprise.findById(alert.enterpriseId), alert, null,
                        new Asked("日均值超标，请查明原因并在期限内恢复达标", who.day(-5), who.officer(who.now.minusMinutes(40)))));
    }

    private UUID visit(Enterprise enterprise, Stamp begun, int seconds, Found found) {
        var visit = loop.visit(enterprise, 0, begun);
        loop.finish(visit, found, new Stamp(begun.person(), begun.at().plusSeconds(seconds)));
        return visit;
    }

    /** Who did what when: days back from today. @param now in the park's zone */
    private record People(DemoPark demo, ZonedDateTime now) {
        private Stamp officer(int daysAgo, int hour, int minute) {
            return officer(at(daysAgo, hour, minute));
        }

        private Stamp officer(ZonedDateTime at) {
            var officer = DemoPerson.of(demo.code()).stream().filter(one -> one.role() == Role.OFFICER).findFirst()
                    .orElseThrow();
            return new Stamp(Person.known(officer.email(), officer.name()).id, at);
        }

        private Stamp answered(int enterprise, int daysAgo, int hour, int minute) {
            return new Stamp(owner(enterprise), at(daysAgo, hour, minute));
        }

        /** {@code null} where nobody of that enterprise has ever signed in. */
        private UUID owner(int enterprise) {
            return DemoPerson.of(demo.code()).stream().filter(one -> one.enterprise() == enterprise).findFirst()
                    .map(one -> Person.known(one.email(), one.name()).id).orElse(null);
        }

        private LocalDate day(int daysAgo) {
            return now.toLocalDate().minusDays(daysAgo);
        }

        private ZonedDateTime at(int daysAgo, int hour, int minute) {
            return day(daysAgo).atTime(LocalTime.of(hour, minute)).atZone(DemoPark.ZONE);
        }
    }

    /** A picture that shows nothing but that it is one. */
    private List<StoredFile> shown(Enterprise enterprise, UUID by) {
        try {
            var file = Files.createTempFile("demo-photo", ".png");
            try {
                ImageIO.write(drawn(), "png", file.toFile());
                return List.of(shelf.keep(shelf.check(file, "整改照片-演示.png", "files"), enterprise.id, by));
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static BufferedImage drawn() {
        var image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(226, 232, 236));
        brush.fillRect(0, 0, 640, 420);
        brush.setColor(new Color(13, 92, 112));
        brush.fillRoundRect(210, 120, 220, 210, 30, 30);
        brush.setColor(new Color(156, 195, 205));
        brush.fillRect(80, 190, 480, 36);
        brush.setColor(new Color(35, 122, 53));
        brush.fillOval(290, 60, 60, 60);
        brush.dispose();
        return image;
    }
}
