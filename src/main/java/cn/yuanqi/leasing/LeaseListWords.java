package cn.yuanqi.leasing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of leases. */
@MessageBundle(value = "leases", locale = "zh-CN")
public interface LeaseListWords {
    @Message("租约")
    String title();

    @Message("{total} 份")
    String found(long total);

    @Message("{total} 份租约")
    String foundHere(int total);

    @Message("租约编号或企业名称")
    String searchHint();

    @Message("查找")
    String search();

    @Message("清除条件")
    String clear();

    @Message("全部")
    String any();

    @Message("审批")
    String approval();

    @Message("租期状态")
    String life();

    @Message("没有符合条件的租约")
    String noneFound();

    @Message("换个说法，或清除筛选条件再试。")
    String noneFoundHint();

    @Message("还没有租约")
    String empty();

    @Message("起草第一份租约；右边会同时算出每期应付。")
    String emptyHint();

    @Message("还没有生效的租约")
    String emptyOfTenant();

    @Message("签约并经园区批准后，租约、账期和押金会显示在这里。")
    String emptyOfTenantHint();

    @Message("起草租约")
    String add();

    @Message("待您审批的租约")
    String waitsApproval();

    @Message("待您确认的提前终止")
    String waitsEnding();

    @Message("90 天内到期的租约")
    String waitsExpiring();

    @Message("到期未腾退的租约")
    String waitsHoldover();

    @Message("即将到期的租约")
    String waitsOwnExpiring();
}
