package cn.yuanqi.portal;

import java.math.BigDecimal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is asked once before something goes that does not come back; English stands in {@code messages/sure_en.properties}. */
@MessageBundle(value = "sure", locale = "zh-CN")
public interface SureWords {
    @Message("移除“{name}”？移除后不能恢复，需要时请重新上传。")
    String file(String name);

    @Message("撤销对{lender}的授权？对方随即不能再查看，再次授权须重新填写。")
    String consent(String lender);

    @Message("撤回这份申报？园区不再审核，这段时间按正常生产评判。")
    String stop();

    @Message("移除“{minutes} 分钟”这一级？以后的报警不再按它上报。")
    String step(int minutes);

    @Message("撤下这份价目？已经用它开过账单的不能撤下。")
    String tariff();

    @Message("收回这份邀请？邮件里的链接随即失效，需要时可以重新邀请。")
    String invitation();

    @Message("撤下底图？图片不再保留，排口和楼栋的位置不变。")
    String picture();

    @Message("取消这条自设的规则？随即改按上一级的规则判断。")
    String rule();

    @Message("移除这一税率？以后的账单不再按它计税，已开的账单不变。")
    String taxRate();

    @Message("取消这笔预留？单元随即可以租给别人。")
    String reservation();

    @Message("撤回这份减免申请？需要时须重新申请。")
    String relief();

    @Message("认定没有兑现？随即向企业追回 {worth.yuan}。")
    String clawback(BigDecimal worth);

    @Message("删除这个人的信息？此人随即退出所有园区，删除后不能恢复。")
    String person();
}
