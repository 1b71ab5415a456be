package cn.yuanqi.financing;

import cn.yuanqi.platform.Language;

/** What people call the constants of this room. */
final class Words {
    private Words() {
    }

    static String of(Enum<?> constant) {
        var words = Language.words(FinancingNames.class);
        if (constant instanceof ProductKind kind) {
            return words.kindOf(kind);
        }
        if (constant instanceof Repricing repricing) {
            return words.repricingOf(repricing);
        }
        if (constant instanceof RepaymentMethod method) {
            return words.methodOf(method);
        }
        if (constant instanceof DocumentType type) {
            return Language.words(FinancingWords.class).document(type);
        }
        if (constant instanceof ConsentScope scope) {
            return words.scopeOf(scope);
        }
        throw new IllegalArgumentException(constant.toString());
    }
}
