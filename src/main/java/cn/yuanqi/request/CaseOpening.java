package cn.yuanqi.request;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Takes applications: an owner's for their own enterprise, an operator's for any. */
@RequestScoped
@Transactional
class CaseOpening {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Adoption adoption;

    /** @throws Problem 404 for another enterprise or an item that is not there, 409 for a withdrawn one, 422 */
    CaseView open(CaseInput input) {
        adoption.ready();
        if (input.item == null || input.item.isBlank()) {
            throw Problem.invalid("item", Language.words(RequestWords.class).chooseOne());
        }
        var enterprise = enterprise(input.enterpriseId);
        var item = ServiceItem.named(input.item.strip()).orElseThrow(Problem::notFound);
        item.mustBeOffered();
        var stamp = signature.stamp();
        var hand = new Hand(enterprise.id.equals(actor.enterpriseId()) ? Side.ENTERPRISE : Side.PARK, stamp,
                ParkCalendar.now(park.zone()));
        var edition = ItemEdition.of(item);
        var answers = Kept.write(Answers.checked(edition.questions(), input.answers));
        ServiceCounter.ready(stamp.today().getYear());
        var written = written(enterprise, edition, ServiceCounter.next(stamp.today().getYear()));
        written.answers = answers;
        return new CaseViews(RequestSight.of(actor), stamp).one(ServiceCase.open(written, edition.slaDays, hand));
    }

    /** A case that is not begun yet. */
    static ServiceCase written(Enterprise enterprise, ItemEdition edition, String number) {
        var one = new ServiceCase();
        one.number = number;
        one.enterpriseId = enterprise.id;
        one.itemId = edition.itemId;
        one.editionId = edition.id;
        one.answers = "{}";
        var text = (number + "\n" + enterprise.name + "\n" + edition.nameZh + "\n" + edition.nameEn)
                .toLowerCase(Locale.ROOT);
        one.findText = text.substring(0, Math.min(500, text.length()));
        return one;
    }

    private Enterprise enterprise(UUID asked) {
        var id = asked == null ? actor.enterpriseId() : asked;
        if (id == null) {
            throw Problem.invalid("enterpriseId", Language.words(RequestWords.class).chooseOne());
        }
        if (!actor.has(Role.OPERATOR) && !id.equals(actor.enterpriseId())) {
            throw Problem.notFound();
        }
        return Enterprise.<Enterprise>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
