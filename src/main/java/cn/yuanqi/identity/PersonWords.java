package cn.yuanqi.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about a person's own data. */
@MessageBundle(value = "person", locale = "zh-CN")
public interface PersonWords {
    @Message("个人信息")
    String title();

    @Message("园企保存了您的哪些信息、您可以如何取走或删除")
    String state();

    @Message("我们保存的内容")
    String kept();

    @Message("姓名")
    String name();

    @Message("邮箱")
    String email();

    @Message("身份与权限（含已结束的）")
    String places();

    @Message("已结束")
    String ended();

    @Message("导出")
    String export();

    @Message("下载一份 JSON 文件，交给提出请求的本人。")
    String exportTheirsHint();

    @Message("下载一份 JSON 文件，内含您的姓名、邮箱、身份、邀请、通知、通知偏好和保存的筛选条件。")
    String exportHint();

    @Message("下载我的数据")
    String download();

    @Message("注销并删除")
    String erase();

    @Message("注销后您将立即退出所有园区，不能再登录园企；姓名、邮箱、通知、偏好、筛选条件和未接受的邀请都会被删除，无法恢复。")
    String eraseHint();

    @Message("依法保留：操作日志（《网络安全法》第二十一条，不少于六个月）、合同与会计凭证（《会计法》《会计档案管理办法》，10 至 30 年）、环境监测与执法记录（不少于五年）中您当时的姓名。登录账号由贵单位的账号系统保管，请向平台管理员申请删除。")
    String retained();

    @Message("依法保留：操作日志、合同与会计凭证、环境监测与执法记录中此人当时的姓名。登录账号由账号系统保管，请在那里另行删除。")
    String retainedTheirs();

    @Message("请输入您的邮箱以确认")
    String confirm();

    @Message("请输入本人的邮箱 {email}")
    String confirmWrong(String email);

    @Message("注销我的个人信息")
    String eraseButton();

    @Message("个人信息已删除。")
    String erased();

    @Message("您是唯一的平台管理员；请先指定另一位。")
    String lastAdministrator();

    @Message("个人信息请求")
    String requests();

    @Message("受理本人提出的查阅、复制与删除请求；每次导出都会记入其所在园区的操作日志。")
    String requestsState();

    @Message("本人的邮箱")
    String whose();

    @Message("没有使用这一邮箱的人。")
    String nobody();

    @Message("导出其数据")
    String exportTheirs();

    @Message("删除其数据")
    String eraseTheirs();
}
