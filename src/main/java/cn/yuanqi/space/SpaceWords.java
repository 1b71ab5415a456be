package cn.yuanqi.space;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of space. */
@MessageBundle(value = "space", locale = "zh-CN")
public interface SpaceWords {
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
}
