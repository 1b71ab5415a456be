package cn.yuanqi.enterprise.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.file.FileType;
import cn.yuanqi.platform.Language;

/**
 * What the page of an enterprise's documents shows.
 *
 * @param standing those that count, the newest first
 * @param withdrawn those that do not any more
 * @param most bytes that a single file may have
 */
record DocumentsTab(EnterpriseView e, String path, List<DocumentView> standing, List<DocumentView> withdrawn,
        boolean mayUpload, boolean mayWithdraw, long most) {
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

    /** The documents of one kind. */
    record Group(DocumentKind kind, List<DocumentView> documents) {
    }

    public List<Group> groups() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new Group(kind, standing.stream().filter(each -> each.kind() == kind).toList()))
                .filter(group -> !group.documents().isEmpty()).toList();
    }

    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }

    /** Where the page stands in one sentence. */
    public String sentence() {
        var words = Language.words(DocumentWords.class);
        if (standing.isEmpty()) {
            return words.stateNone();
        }
        return expired() + expiring() == 0
                ? words.stateFine(standing.size())
                : words.stateDue(standing.size(), expiring(), expired());
    }

    public long expiring() {
        return having(DocumentStatus.EXPIRING);
    }

    public long expired() {
        return having(DocumentStatus.EXPIRED);
    }

    private long having(DocumentStatus status) {
        return standing.stream().filter(each -> each.status() == status).count();
    }

    /** Every enterprise has a licence; without it the file is not complete. */
    public boolean lacksLicence() {
        return standing.stream().noneMatch(each -> each.kind() == DocumentKind.BUSINESS_LICENCE);
    }

    public String accept() {
        return FileType.accept();
    }

    public long mostMegabytes() {
        return most >> 20;
    }

    /** The colour and sign that a status borrows from the five lights. */
    public String light(DocumentStatus status) {
        return switch (status) {
            case VALID -> "COMPLIANT";
            case EXPIRING -> "WARNING";
            case EXPIRED -> "EXCEEDED";
            case WITHDRAWN -> "NOT_MONITORED";
        };
    }

    public String icon(DocumentStatus status) {
        return switch (status) {
            case VALID -> "circle-check";
            case EXPIRING -> "clock";
            case EXPIRED -> "alert-octagon-filled";
            case WITHDRAWN -> "circle-minus";
        };
    }

    /** 1.3 MB, 12 KB. */
    public String size(long bytes) {
        var kilobytes = BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, RoundingMode.HALF_UP);
        return kilobytes.compareTo(KILOBYTE) < 0
                ? kilobytes.setScale(0, RoundingMode.UP) + " KB"
                : kilobytes.divide(KILOBYTE, 1, RoundingMode.HALF_UP) + " MB";
    }

    /** Until when it is valid, as the light says it. */
    public String validity(DocumentView document) {
        var words = Language.words(DocumentWords.class);
        return switch (document.status()) {
            case WITHDRAWN -> words.status_WITHDRAWN();
            case EXPIRED -> words.expiredSince(-document.daysLeft());
            case EXPIRING -> document.daysLeft() == 0 ? words.expiresToday() : words.expiresIn(document.daysLeft());
            case VALID -> document.expiresOn() == null ? words.neverExpires() : words.status_VALID();
        };
    }
}
