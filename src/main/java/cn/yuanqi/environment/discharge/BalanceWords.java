package cn.yuanqi.environment.discharge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what flows into an outlet and out of it; English stands in {@code messages/balance_en.properties}. */
@MessageBundle(value = "balance", locale = "zh-CN")
public interface BalanceWords {
    @Message("进出水平衡")
    String title();
    @Message("出水的水量或负荷不应多于进水；多出的部分超过规则允许的比例时，系统开一条“存疑”报警。")
    String state();
    @Message("进水口")
    String inlets();
    @Message("还没有设定进水口")
    String noInlets();
    @Message("设定后，系统每天核对这个排口的出水与进水。")
    String noInletsHint();
    @Message("增加进水口")
    String add();
    @Message("不增加")
    String addNone();
    @Message("取消勾选即移除")
    String removeHint();
    @Message("保存")
    String save();
    @Message("进水口已保存")
    String declared();
    @Message("日期")
    String day();
    @Message("查看")
    String look();
    @Message("因子")
    String factor();
    @Message("出水")
    String out();
    @Message("进水")
    String in();
    @Message("多出")
    String more();
    @Message("允许多出")
    String allowed();
    @Message("共同小时数")
    String hours();
    @Message("结论")
    String verdict();
    @Message("存疑")
    String suspicious();
    @Message("正常")
    String fine();
    @Message("小时数不足，不作判断")
    String tooFew();
    @Message("不检查")
    String never();
    @Message("这一天没有各点都有的小时数据")
    String noHours();
    @Message("只有进水口和排口都有有效浓度与流量的小时才计入。")
    String noHoursHint();
    @Message("修改规则")
    String rules();
    @Message("请给出进水口，可以为空列表")
    String missing();
    @Message("本园区没有这个排口")
    String noOutlet();
    @Message("进水口不能是排口自己，也不能由它流入")
    String circle();
    @Message("最多 {most} 个进水口")
    String tooMany(int most);
    @Message("应为日期，例如 2026-11-22")
    String badDay();
}
