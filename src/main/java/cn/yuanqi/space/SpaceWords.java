package cn.yuanqi.space;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of space. */
@MessageBundle(value = "space", locale = "zh-CN")
public interface SpaceWords {
    @Message("预留的单元")
    String reservationsInHand();

    @Message("这一预留已经结束或换了经办人，请刷新后重试。")
    String promiseOver();

    @Message("不能为空")
    String missing();

    @Message("太长，最多 {most} 个字")
    String tooLong(int most);

    @Message("含有损坏或不可见的字符")
    String damaged();

    @Message("面积应大于 0，且不超过 100 亿㎡")
    String badArea();

    @Message("面积最多两位小数")
    String areaTooFine();

    @Message("应为 -20 至 300 的楼层号，地下为负")
    String badFloor();

    @Message("这一层出现了两次")
    String floorTwice();

    @Message("没有这一天，或早于 1900 年、晚于 2999 年")
    String noSuchDay();

    @Message("结束早于开始")
    String endsBeforeStart();

    @Message("这个编号已被使用")
    String codeTaken();

    @Message("单元不能搬到另一栋楼")
    String staysInBuilding();

    @Message("单元 {code} 的起止日期由拆分或合并决定，不能单独修改")
    String lifeByLineage(String code);

    @Message("单元 {code} 曾被占用、拆分或合并，不能删除；可以填写停用日期")
    String unitHasPast(String code);

    @Message("楼栋 {code} 里有单元，不能删除")
    String buildingHasUnits(String code);

    @Message("单元 {code} 自 {from} 至 {until} 已租给{holder}。")
    String letTo(String code, String from, String until, String holder);

    @Message("单元 {code} 自 {from} 至 {until} 已为{holder}预留。")
    String reservedFor(String code, String from, String until, String holder);

    @Message("其他企业")
    String somebody();

    @Message("另行通知")
    String openEnd();

    @Message("单元 {code} 不对外出租。")
    String notLettable(String code);

    @Message("单元 {code} 自 {day} 才可用。")
    String notYetThere(String code, String day);

    @Message("单元 {code} 只用到 {day}。")
    String noLongerThere(String code, String day);

    @Message("不认识的取值“{value}”")
    String unknownValue(String value);

    @Message("应有 2 至 {most} 个单元")
    String badParts(int most);

    @Message("面积合计 {sum}㎡ 与 {whole}㎡ 相差超过 0.01㎡")
    String areasDiffer(String sum, String whole);

    @Message("只能合并同一栋楼里的单元")
    String severalBuildings();

    @Message("不能早于今天")
    String inPast();

    @Message("单元 {code} 没有预留")
    String notReserved(String code);

    @Message("不是数字")
    String noNumber();

    @Message("“{line}”不是“楼层号 名称”")
    String badFloorLine(String line);

    @Message("{name}已保存")
    String saved(String name);

    @Message("单元 {code} 拆分为 {parts} 个单元")
    String splitDone(String code, int parts);

    @Message("已合并为单元 {code}")
    String mergeDone(String code);

    @Message("修改 {name}")
    String editTitle(String name);

    @Message("新建楼栋")
    String newBuilding();

    @Message("编号在园区内唯一；不出租的楼栋，其中的单元都不计入可租面积。")
    String buildingState();

    @Message("新建单元")
    String newUnit();

    @Message("编号在同一栋楼、同一天内唯一。")
    String unitState();

    @Message("编号")
    String code();

    @Message("新单元编号")
    String newCode();

    @Message("名称")
    String name();

    @Message("地址")
    String address();

    @Message("楼层名称")
    String floors();

    @Message("每行一层：楼层号、空格、名称，例如“2 共享办公区”；地下一层写 -1。没有名称的楼层不必写。")
    String floorsHint();

    @Message("对外出租")
    String lettable();

    @Message("取消")
    String cancel();

    @Message("保存")
    String save();

    @Message("楼栋")
    String building();

    @Message("楼层")
    String floor();

    @Message("地下一层写 -1")
    String floorHint();

    @Message("面积（㎡）")
    String areaSqm();

    @Message("用途")
    String kind();

    @Message("启用日期")
    String validFrom();

    @Message("停用日期（含）")
    String validTo();

    @Message("拆分单元 {code}")
    String splitTitle(String code);

    @Message("面积 {area}，各部分之和须与它相等；历史保留在原单元上。")
    String splitState(String area);

    @Message("自哪天起")
    String from();

    @Message("原单元用到前一天。")
    String fromHint();

    @Message("拆分")
    String split();

    @Message("合并单元：{name}")
    String mergeTitle(String name);

    @Message("合并后面积为各单元之和；历史保留在原单元上。")
    String mergeState();

    @Message("合并")
    String merge();

    @Message("合并哪些单元")
    String whichUnits();

    @Message("{#switch kind}{#case OFFICE}办公室{#case DESK}工位{#case WORKSHOP}厂房{#case WAREHOUSE}仓库{#case SHOP}商铺{#case PARKING}车位{/switch}")
    String kindOf(UnitKind kind);
}
