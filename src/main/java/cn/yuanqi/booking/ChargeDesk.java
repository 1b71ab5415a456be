package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Flaws;
import cn.yuanqi.platform.form.FormWords;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** What the bookings of a month cost, to read and as a file. */
@RequestScoped
@Transactional
class ChargeDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /** @param month {@code null} for the present one @throws Problem 422 for what is no month */
    ChargeList list(String month) {
        var zone = signature.stamp().at().getZone();
        var asked = month(month);
        var sight = BookingSight.of(actor);
        var charges = Charge.of(Booking.held(Timetable.of(asked, zone), sight.staff() ? null : sight.enterpriseId()));
        var names = Enterprise.byIds(charges.stream().map(one -> one.booking().enterpriseId).distinct().toList())
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        var rooms = MeetingRoom.all().stream().collect(Collectors.toMap(one -> one.id, MeetingRoom::title));
        var lines = charges.stream().map(one -> new ChargeList.Line(one.booking().id, one.booking().enterpriseId,
                names.get(one.booking().enterpriseId), one.booking().roomId, rooms.get(one.booking().roomId),
                one.booking().startsAt, one.booking().endsAt, one.booking().subject, one.booking().minutes(),
                one.freeMinutes(), one.chargedMinutes(), one.booking().pricePerHour, one.amount(),
                one.booking().noShowAt != null, one.booking().invoiceId))
                .sorted(Comparator.comparing(ChargeList.Line::enterprise).thenComparing(ChargeList.Line::startsAt))
                .toList();
        return new ChargeList(asked.toString(), lines.stream().map(ChargeList.Line::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add), lines);
    }

    YearMonth month(String given) {
        try {
            var month = given == null || given.isEmpty()
                    ? YearMonth.from(signature.stamp().today())
                    : YearMonth.parse(given);
            if (!Flaws.isDay(month.atDay(1))) {
                throw new DateTimeException(given);
            }
            return month;
        } catch (DateTimeException unread) {
            throw Problem.invalid("month", Language.words(BookingWords.class).badMonth());
        }
    }

    /** @throws Problem 422 for another format than csv and xlsx */
    Response export(String month, String format) {
        var words = Language.words(BookingPageWords.class);
        var wanted = TableFormat.of(format == null || format.isEmpty() ? "xlsx" : format)
                .orElseThrow(() -> Problem.invalid("format", Language.words(FormWords.class).chooseOne()));
        var list = list(month);
        var zone = signature.stamp().at().getZone();
        List<String> head = List.of(words.enterprise(), words.room(), words.day(), words.from(), words.until(),
                words.subject(), words.minutes(), words.freeMinutes(), words.chargedMinutes(), words.pricePerHour(),
                words.amount(), words.noShow());
        return Download.of(out -> {
            try (var table = TableWriter.to(out, wanted, list.month())) {
                table.header(head);
                for (ChargeList.Line line : list.items()) {
                    var from = line.startsAt().atZone(zone);
                    table.row(Arrays.asList(line.enterprise(), line.room(), from.toLocalDate(),
                            from.toLocalTime().toString(), line.endsAt().atZone(zone).toLocalTime().toString(),
                            line.subject(), line.minutes(), line.freeMinutes(), line.chargedMinutes(),
                            line.pricePerHour(), line.amount(), line.noShow() ? words.noShow() : null));
                }
            }
        }, wanted, words.chargesOf(list.month()));
    }
}
