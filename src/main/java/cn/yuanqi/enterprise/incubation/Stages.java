package cn.yuanqi.enterprise.incubation;

import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.Language;

/** The stages as people say them. */
final class Stages {
    private Stages() {
    }

    static String words(Lifecycle stage) {
        return Language.words(EnterpriseWords.class).stage(stage);
    }
}
