package cn.yuanqi.space;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.yuanqi.platform.table.Tidy;

/** The columns of a sheet of units, by all the titles that people give them. */
enum UnitColumn {
    BUILDING(true, "楼栋编号", "楼栋", "楼号", "building", "buildingcode"), //
    BUILDING_NAME(false, "楼栋名称", "楼名", "buildingname"), //
    FLOOR(true, "楼层", "层", "floor"), //
    FLOOR_TITLE(false, "楼层名称", "floortitle", "floorname"), //
    CODE(true, "单元编号", "单元", "房号", "房间号", "房源编号", "房源", "code", "unit"), //
    AREA(true, "面积(㎡)", "面积", "建筑面积", "建筑面积(㎡)", "areasqm", "area", "area(㎡)", "面积(平方米)"), //
    KIND(false, "用途", "类型", "kind", "use"), //
    STATE(false, "状态", "出租状态", "对外出租", "state", "lettable");

    private final boolean needed;
    private final List<String> titles;

    UnitColumn(boolean needed, String... titles) {
        this.needed = needed;
        this.titles = List.of(titles);
    }

    static Optional<UnitColumn> of(String title) {
        var plain = plain(title);
        for (UnitColumn column : values()) {
            if (column.titles.stream().anyMatch(known -> plain(known).equals(plain))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String plain(String title) {
        return Tidy.halfWidth(title).replaceAll("[\\s*]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether these titles name all columns that an import needs. */
    static boolean isHeader(List<String> titles) {
        var found = titles.stream().flatMap(title -> of(title).stream()).toList();
        return found.containsAll(List.of(BUILDING, FLOOR, CODE, AREA));
    }

    /** As the template calls it. */
    String title() {
        return titles.get(0);
    }

    boolean isNeeded() {
        return needed;
    }
}
