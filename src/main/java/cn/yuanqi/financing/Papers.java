package cn.yuanqi.financing;

import java.util.List;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Which documents an application still lacks. */
final class Papers {
    private Papers() {
    }

    static List<DocumentType> missing(List<FinancingDocument> documents, ProductTerms terms) {
        var there = documents.stream().map(each -> each.type).collect(Collectors.toSet());
        return terms.documents().stream().filter(type -> !there.contains(type)).toList();
    }

    /** @throws Problem 422 naming those that are missing */
    static void mustBeThere(FinancingApplication application, ProductTerms terms) {
        var missing = missing(FinancingDocument.of(application.id), terms);
        if (!missing.isEmpty()) {
            var words = Language.words(FinancingWords.class);
            throw Problem.invalid("documents", words
                    .documentsMissing(missing.stream().map(words::document).collect(Collectors.joining("、"))));
        }
    }
}
