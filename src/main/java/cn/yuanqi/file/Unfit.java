package cn.yuanqi.file;

import java.util.function.Function;

/** Why a file is not taken, in whatever language the asker speaks. */
final class Unfit extends Exception {
    private final transient Function<FileWords, String> says;

    Unfit(Function<FileWords, String> says) {
        super(null, null, false, false);
        this.says = says;
    }

    String in(FileWords words) {
        return says.apply(words);
    }
}
