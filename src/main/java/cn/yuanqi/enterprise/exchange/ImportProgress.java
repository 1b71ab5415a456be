package cn.yuanqi.enterprise.exchange;

/** Hears how far an import is. */
interface ImportProgress {
    ImportProgress NOBODY = (expected, checked, written) -> {
    };

    /**
     * @param expected about how many rows there are
     * @param checked rows read and held against the register
     * @param written rows among them that are in the register now, if the import ends well
     */
    void reached(int expected, int checked, int written);
}
