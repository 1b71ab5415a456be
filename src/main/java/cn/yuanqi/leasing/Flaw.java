package cn.yuanqi.leasing;

import java.util.function.Function;

import cn.yuanqi.platform.Problem;

/** What is wrong with one field, by its JSON name. The words are chosen when the asker's language is known. */
record Flaw(String field, Function<LeasingWords, String> says) {

    Problem.FieldError in(LeasingWords words) {
        return new Problem.FieldError(field, says.apply(words));
    }
}
