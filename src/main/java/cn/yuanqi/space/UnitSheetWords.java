package cn.yuanqi.space;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of bringing units in and out as spreadsheets. */
@MessageBundle(value = "unitsheet", locale = "zh-CN")
public interface UnitSheetWords {
    @Message("{#switch state}{#case VACANT}空置{#case RESERVED}已预留{#case LET}已出租{#case EXPIRING}即将到期{#case OFF}不出租{/switch}")
    String stateOf(UnitState state);
    @Message("“{said}”由租约或预留产生，不能导入；现在是“{now}”。请写“可租”或“不出租”，或空着")
    String stateFollows(String said, String now);
    @Message("这个编号以前用过（已拆分、合并或停用），请换一个编号，或在单元页里新建")
    String codeHadLife();
    @Message("与第 {line} 行的“{said}”不一致")
    String differsFrom(int line, String said);
    @Message("导入楼栋与单元")
    String title();
    @Message("先检查，再导入；同一份表格重复导入不会改变任何内容。")
    String state();
    @Message("要有“楼栋编号”“楼层”“单元编号”“面积(㎡)”四列；还可以有“楼栋名称”“楼层名称”“用途”“状态”。没有的楼栋会新建；空白单元格不会覆盖已有内容。")
    String fileHint();
    @Message("单元")
    String sheetName();
    @Message("楼栋与单元导入模板")
    String templateName();
    @Message("填写说明（本行不会导入）：例如 A，必填")
    String hintBuilding();
    @Message("例如：创新大厦")
    String hintBuildingName();
    @Message("整数，地下为负：3、-1、B1；必填")
    String hintFloor();
    @Message("可空")
    String hintFloorTitle();
    @Message("同一栋楼内唯一，例如 A0301；必填")
    String hintCode();
    @Message("建筑面积，最多两位小数；必填")
    String hintArea();
    @Message("办公室、工位、厂房、仓库、商铺、车位；空着为办公室")
    String hintKind();
    @Message("可租或不出租；空着为可租")
    String hintState();
    @Message("返回房态图")
    String toMap();
    @Message("导入")
    String importIt();
    @Message("导出")
    String exportIt();
}
