package cn.yuanqi.notification.robot;

/** Whose robot it is. */
public enum RobotKind {
    DINGTALK, WECOM, FEISHU, GENERIC;

    /** Whether a path may be one of its robots'. */
    boolean isPath(String path) {
        return switch (this) {
            case DINGTALK -> path.equals("/robot/send");
            case WECOM -> path.equals("/cgi-bin/webhook/send");
            case FEISHU -> path.startsWith("/open-apis/bot/v2/hook/");
            case GENERIC -> true;
        };
    }

    /** Whether messages are signed with a secret that the park types in: WeCom's stands in its address. */
    boolean takesSecret() {
        return this != WECOM;
    }
}
