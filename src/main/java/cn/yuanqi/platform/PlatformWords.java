package cn.yuanqi.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of errors that any room can meet. */
@MessageBundle(value = "platform", locale = "zh-CN")
public interface PlatformWords {
    @Message("没有找到：它不存在，或者您无权查看。")
    String notFoundDetail();

    @Message("您的角色不能进行这一操作；如确有需要，请联系园区运营人员。")
    String forbiddenDetail();

    @Message("请先登录，再重试。")
    String unauthorizedDetail();

    @Message("内容在您打开之后已被他人修改；请刷新后重新修改。")
    String staleDetail();

    @Message("修改时须带 If-Match，其值为您读到的 ETag。")
    String preconditionDetail();

    @Message("有内容填写有误，尚未保存；请按提示修改。")
    String invalidDetail();

    @Message("提交的内容无法读取：{reason}")
    String unreadableBody(String reason);

    @Message("不认识的字段")
    String unknownField();

    @Message("格式不正确")
    String badFormat();

    @Message("不认识的查询参数")
    String unknownParameter();

    @Message("翻页标记无效；请从第一页重新开始。")
    String badCursor();

    @Message("应为 1 至 {most} 的整数")
    String badLimit(int most);

    @Message("页面停留过久或来自其他网站，为安全起见没有执行；请返回、刷新后重试。")
    String csrfDetail();

    @Message("这一地址不支持该操作方法。")
    String methodDetail();

    @Message("不支持这种内容格式。")
    String mediaDetail();

    @Message("导入导出过于频繁；请 {seconds} 秒后再试。")
    String tooManyDetail(long seconds);

    @Message("过于频繁")
    String tooMany();

    @Message("提交的内容过大。")
    String tooLargeDetail();

    @Message("提交的内容过大：单个文件不得超过 {most} MB，没有保存。")
    String tooLargeFile(long most);

    @Message("暂时不能打印：服务器上没有可用的中文字体。请管理员安装 fonts-wqy-microhei，或用 YUANQI_PRINT_FONT 指明一个 TrueType 中文字体文件。")
    String noPrintFont();

    @Message("请求无法理解。")
    String badRequestDetail();

    @Message("系统出错，未能完成；您的数据没有丢失。请稍后重试，并把编号告诉我们：{reference}")
    String faultDetail(String reference);

    @Message("文件暂时存不下，这次提交没有保存。请稍后重试，并把编号告诉我们：{reference}")
    String notFiled(String reference);

    @Message("系统繁忙，请稍后重试。")
    String busyDetail();

    @Message("未登录")
    String unauthorized();

    @Message("没有权限")
    String forbidden();

    @Message("没有找到")
    String notFound();

    @Message("不支持的方法")
    String method();

    @Message("状态不允许")
    String conflict();

    @Message("已被他人修改")
    String stale();

    @Message("内容过大")
    String tooLarge();

    @Message("不支持的格式")
    String media();

    @Message("填写有误")
    String invalid();

    @Message("缺少前提条件")
    String precondition();

    @Message("请求有误")
    String badRequest();

    @Message("系统出错")
    String fault();

    @Message("系统繁忙")
    String busy();
}
