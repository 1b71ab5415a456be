package cn.yuanqi.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A card that is put into another column: which move that is. */
@RequestScoped
class BoardMove {
    @Inject
    CaseDesk desk;

    /**
     * @param to {@code null} for none that there is
     * @param text what the enterprise is asked, or why it is cancelled
     * @param version of the case as the asker saw it, {@code null} when they do not say
     * @throws Problem 409 when the case does not go there from where it is, or somebody else has moved it since
     */
    @Transactional
    CaseView to(String id, CaseStatus to, String text, Integer version) {
        if (to == null) {
            throw Problem.invalid("to", words().chooseOne());
        }
        var now = desk.get(id);
        if (version != null && version != now.version()) {
            throw Problem.conflict(words().movedMeanwhile());
        }
        return switch (to) {
            case IN_PROGRESS -> now.status() == CaseStatus.WAITING_FOR_ENTERPRISE
                    ? desk.resume(id, text)
                    : desk.start(id);
            case WAITING_FOR_ENTERPRISE -> desk.ask(id, text);
            case CANCELLED -> desk.cancel(id, text);
            case DONE -> finish(now, text);
            case OPEN -> throw Problem.conflict(words().neverBack());
            case REOPENED -> throw Problem.conflict(words().reopenIsTheirs());
        };
    }

    private CaseView finish(CaseView now, String text) {
        if (!now.status().isLive()) {
            throw Problem.conflict(words().notInThisState(words().status(now.status())));
        }
        int left = now.steps().size() - now.step();
        if (left > 0) {
            throw Problem.conflict(words().stepsLeft(left + 1));
        }
        return desk.finishStep(now.id().toString(), now.step(), text);
    }

    private static RequestWords words() {
        return Language.words(RequestWords.class);
    }
}
