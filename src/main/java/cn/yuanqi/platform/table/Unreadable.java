package cn.yuanqi.platform.table;

import java.util.function.Function;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A file that cannot be read as a spreadsheet, with the reason in the reader's words. */
public class Unreadable extends RuntimeException {
    private final transient Function<TableWords, String> says;

    Unreadable(Function<TableWords, String> says) {
        super(null, null, false, false);
        this.says = says;
    }

    public String in(TableWords words) {
        return says.apply(words);
    }

    /** As a door answers it: 422. */
    public Problem problem() {
        return Problem.unreadable(in(Language.words(TableWords.class)));
    }
}
