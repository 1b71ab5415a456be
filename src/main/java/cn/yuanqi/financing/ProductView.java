package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A product as the outside sees it.
 *
 * @param rate percent a year as of today, {@code null} where no LPR is known
 * @param bands {@code null} for all but the lender
 * @param scorecard {@code null} for all but the lender
 */
public record ProductView(UUID id, UUID institutionId, String lender, String name, String note, ProductKind kind,
        BigDecimal minAmount, BigDecimal maxAmount, int minMonths, int maxMonths, int spreadBp, LprTerm lpr,
        BigDecimal rate, Repricing repricing, RepaymentMethod method, BigDecimal haircut, BigDecimal minCoverage,
        BigDecimal penaltyPercent, int offerDays, List<DocumentType> documents, List<ApprovalBand> bands,
        List<Criterion> scorecard,
        Instant withdrawnAt, int version) {

    static ProductView of(Product product, FinancingSight sight, LocalDate today) {
        return ofAll(List.of(product), sight, today).get(0);
    }

    static List<ProductView> ofAll(Collection<Product> products, FinancingSight sight, LocalDate today) {
        var names = LenderView.names(products.stream().map(each -> each.institutionId).toList());
        return products.stream().map(each -> {
            var terms = each.terms();
            boolean own = sight.isOwn(each);
            return new ProductView(each.id, each.institutionId, names.get(each.institutionId), each.name, each.note,
                    each.kind, each.minAmount, each.maxAmount, each.minMonths, each.maxMonths, each.spreadBp,
                    LprTerm.of(each.maxMonths), each.rateOn(today), each.repricing, each.method, each.haircut,
                    each.minCoverage, each.penaltyPercent, each.offerDays, terms.documents(),
                    own ? terms.bands() : null,
                    own ? terms.scorecard() : null, each.withdrawnAt, each.version);
        }).toList();
    }
}
