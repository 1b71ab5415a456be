package cn.yuanqi.enterprise;

import java.util.function.Function;

import cn.yuanqi.platform.Problem;

/** What is wrong with one fact; {@code field} is its JSON name. The words are chosen when the asker's language is known. */
public record Flaw(String field, Function<EnterpriseWords, String> says) {

    Problem.FieldError in(EnterpriseWords words) {
        return new Problem.FieldError(field, says.apply(words));
    }
}
