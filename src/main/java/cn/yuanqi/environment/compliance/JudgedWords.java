package cn.yuanqi.environment.compliance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of judged days; English stands in {@code messages/judged_en.properties}. */
@MessageBundle(value = "judged", locale = "zh-CN")
public interface JudgedWords {
    @Message("起止日期须完整，止日不早于起日、不晚于最近应判定的一天，最多 {most} 天")
    String badDays(int most);

    @Message("请说明理由，最多 {most} 个字")
    String reasonMissing(int most);
}
