package cn.yuanqi.environment.hj212;

/** The data answer, 9014. */
final class Answer {
    private static final int VERSION_BITS = ~3;

    private Answer() {
    }

    /** The packet for a frame that asked for it: same QN, Flag with the version bits only; 2005 names QN and CN inside CP. */
    static byte[] to(Frame frame) {
        String qn = frame.qn() == null ? "" : "QN=" + frame.qn() + ";";
        String who = "ST=91;CN=9014;PW=" + frame.pw() + ";MN=" + frame.mn() + ";";
        if (frame.version() == Version.V2005) {
            return Packet.of(who + "CP=&&" + qn + "CN=" + frame.cn() + "&&");
        }
        return Packet.of(qn + who + "Flag=" + (frame.flag() & VERSION_BITS) + ";CP=&&&&");
    }
}
