package cn.yuanqi.platform;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The file store took nothing: full, out of reach, or broken off in the middle. Nothing of the file is to be seen. */
final class StoreAway extends UncheckedIOException {
    StoreAway(IOException broken) {
        super(broken);
    }
}
