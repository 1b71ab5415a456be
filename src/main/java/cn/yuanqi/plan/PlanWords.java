package cn.yuanqi.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the park's plan; English stands in {@code messages/plan_en.properties}. */
@MessageBundle(value = "plan", locale = "zh-CN")
public interface PlanWords {
    @Message("园区平面图")
    String title();

    @Message("指挥大屏按这张图点亮各排口。拖动即保存，也可以输入坐标。")
    String state();

    @Message("指挥大屏按这张图点亮各排口。")
    String lookState();

    @Message("打开指挥大屏")
    String openScreen();

    @Message("底图")
    String picture();

    @Message("PNG、JPEG 或 WebP，长宽各不超过 12000 像素，共不超过 4000 万像素；没有底图时按楼宇绘制。")
    String pictureHint();

    @Message("换上这张图")
    String upload();

    @Message("图片文件")
    String file();

    @Message("撤下底图")
    String takeDown();

    @Message("底图已换上")
    String shown();

    @Message("底图已撤下")
    String takenDown();

    @Message("位置")
    String selected();

    @Message("在图上或下表中选一个排口或楼宇。")
    String selectHint();

    @Message("横向（%）")
    String x();

    @Message("纵向（%）")
    String y();

    @Message("宽（%）")
    String width();

    @Message("高（%）")
    String height();

    @Message("保存位置")
    String save();

    @Message("移出平面图")
    String takeOff();

    @Message("选中后可用方向键移动，按住 Shift 移得更多。")
    String keys();

    @Message("位置已保存")
    String saved();

    @Message("已移出平面图")
    String takenOff();

    @Message("排口")
    String outlets();

    @Message("楼宇")
    String buildings();

    @Message("企业")
    String enterprise();

    @Message("排口")
    String outlet();

    @Message("位置")
    String place();

    @Message("未定位")
    String notPlaced();

    @Message("查找企业或排口")
    String find();

    @Message("查找")
    String findNow();

    @Message("显示 {shown} 个，共 {all} 个；未定位的在前。")
    String someOf(int shown, int all);

    @Message("还没有排口")
    String noOutlets();

    @Message("登记排口后会出现在这里。")
    String noOutletsText();

    @Message("没有符合的排口")
    String noneFound();

    @Message("选择")
    String choose();

    @Message("应为 0 至 100 的数")
    String badPercent();

    @Message("应为 0 至 1 的数")
    String badShare();

    @Message("太小，或超出平面图的边缘")
    String badSize();

    @Message("请选择 PNG、JPEG 或 WebP 图片")
    String pictureOnly();

    @Message("读不出这张图片的尺寸")
    String unreadablePicture();

    @Message("图片太大：长宽各不超过 12000 像素，共不超过 4000 万像素")
    String pictureTooLarge();

    @Message("底图刚被别人换过，请看最新情况")
    String pictureMeanwhile();

    @Message("这一处刚被别人改过，请看最新情况后再改")
    String movedMeanwhile();

    @Message("没有保存")
    String notSaved();
}
