package cn.yuanqi.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.panache.common.Page;

/** The park's cases by state, what is due first on top. */
@RequestScoped
class Board {
    private static final int CARDS = 30;
    private static final int OVER = 10;
    private static final List<CaseStatus> COLUMNS = List.of(CaseStatus.OPEN, CaseStatus.REOPENED,
            CaseStatus.IN_PROGRESS, CaseStatus.WAITING_FOR_ENTERPRISE, CaseStatus.DONE, CaseStatus.CANCELLED);
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;

    record Column(CaseStatus status, Long total, List<CaseView> cards) {
        public boolean more() {
            return total > cards.size();
        }
    }

    /** @param said what came of the last move, {@code null} for none @param kind good or fail @param moves whether the asker may move cards */
    record Shown(String root, boolean moves, List<Column> columns, String said, String kind) {
        /** Where a card may be put; the rest is refused with its reason. */
        public List<CaseStatus> targets(CaseView card) {
            var targets = new ArrayList<CaseStatus>();
            if (card.status() == CaseStatus.OPEN || card.status() == CaseStatus.REOPENED
                    || card.question() != null) {
                targets.add(CaseStatus.IN_PROGRESS);
            }
            if (card.status().isLive()) {
                if (card.question() == null) {
                    targets.add(CaseStatus.WAITING_FOR_ENTERPRISE);
                }
                if (card.step() != null && card.step() == card.steps().size() && card.question() == null) {
                    targets.add(CaseStatus.DONE);
                }
                targets.add(CaseStatus.CANCELLED);
            }
            return targets;
        }
    }

    @Transactional
    Shown shown(String said, String kind) {
        Map<CaseStatus, List<ServiceCase>> found = new EnumMap<>(CaseStatus.class);
        var all = new ArrayList<ServiceCase>();
        for (var status : COLUMNS) {
            List<ServiceCase> some = ServiceCase.find(
                    "status = ?1 order by " + (status.runs() ? "clock.dueAt, id" : "since desc, id desc"), status)
                    .<ServiceCase>page(Page.ofSize(status.isLive() ? CARDS : OVER)).list();
            found.put(status, some);
            all.addAll(some);
        }
        var views = new CaseViews(RequestSight.of(actor), signature.stamp()).all(all);
        var columns = COLUMNS.stream().map(status -> new Column(status, ServiceCase.count("status", status),
                views.stream().filter(view -> view.status() == status).toList())).toList();
        return new Shown("/parks/" + park.id() + "/requests", actor.has(Role.OPERATOR), columns, said, kind);
    }
}
