package cn.yuanqi.enterprise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.table.Cell;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.TableFormat;

class ImportColumnsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String KEY = "统一社会信用代码,企业名称";
    private static final String GOOD = "91350100M000100Y43";

    @Test
    void allThatTheParkKeepsIsRead() {
        var row = read(KEY + ",企业类别,行业,成立日期,入驻日期,注册资本(万元),法定代表人,联系电话,从业人数,2021年营业收入(万元),2022年营业收入（元）,状态",
                " " + GOOD.toLowerCase() + ",甲公司,TECH; 电商,零售业,2020/1/2,2020年3月4日,100.00,张三,023-1,１２,126.11,9.99,在孵");
        assertTrue(row.isGood(), () -> faults(row).toString());
        assertEquals(GOOD, row.facts.creditCode);
        assertEquals(Set.of(Category.TECH, Category.ECOMMERCE), row.facts.categories);
        assertEquals(LocalDate.of(2020, 1, 2), row.facts.foundedOn);
        assertEquals(LocalDate.of(2020, 3, 4), row.facts.enteredOn);
        assertEquals(new BigDecimal("1000000.00"), row.facts.registeredCapital);
        assertEquals(12, row.facts.headcount);
        assertEquals(Map.of(2021, new BigDecimal("1261100.00"), 2022, new BigDecimal("9.99")), row.revenue);
        assertEquals(Lifecycle.INCUBATING, row.stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"统一社会信用代码,行业|columnmissing 企业名称", "企业名称,行业|columnmissing 统一社会信用代码",
            "甲,乙|noknowncolumn", "统一社会信用代码,企业名称,公司名称|columntwice 公司名称", "统一社会信用代码,企业名称,注册资本|unitmissing 注册资本",
            "统一社会信用代码,企业名称,2021年营业收入|unitmissing 2021年营业收入",
            "统一社会信用代码,企业名称,2121年营业收入(万元)|impossibleyear 2121年营业收入(万元)"})
    void aHeaderThatDoesNotDoSaysWhy(String header, String says) {
        var refused = assertThrows(BadHeader.class, () -> columns(header));
        assertEquals(says, PlainImportWords.say(refused));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"企业类别|TECH;宇航|企业类别: unknowncategory 宇航", "状态|睡着|状态: unknownstage 睡着",
            "从业人数|-3|从业人数: negative", "从业人数|1.5|从业人数: nowholenumber", "注册资本(万元)|-1|注册资本(万元): negative",
            "2021年营业收入(万元)|很多|2021年营业收入(万元): nonumber", "成立日期|2021-02-30|成立日期: nosuchday",
            "成立日期|2999-01-01|成立日期: infuture",
            "行业|\ufffd业|行业: damaged"})
    void aBadCellIsNamedWithItsColumn(String title, String value, String says) {
        assertEquals(List.of(says), faults(read(KEY + "," + title, GOOD + ",甲," + value)));
    }

    @Test
    void severalFaultsOfOneRowAreAllNamedInTheOrderOfTheColumns() {
        assertEquals(List.of("统一社会信用代码: check 18 4", "企业名称: missing", "从业人数: negative"),
                faults(read(KEY + ",从业人数", "91350100M000100Y44, ,-1")));
    }

    @Test
    void entryBeforeFoundingIsRefused() {
        assertEquals(List.of("入驻日期: enteredbeforefounding 2020-01-02"),
                faults(read(KEY + ",成立日期,入驻日期", GOOD + ",甲,2020-01-02,2020-01-01")));
    }

    @Test
    void aNameMayHaveTwoHundredCharactersAndNoMore() {
        assertTrue(read(KEY, GOOD + "," + "园".repeat(200)).isGood());
        assertEquals(List.of("企业名称: toolong 200"), faults(read(KEY, GOOD + "," + "园".repeat(201))));
    }

    @Test
    void formulasAreData() {
        assertEquals("=1+1", read(KEY, GOOD + ",=1+1").facts.name);
    }

    @Test
    void aRowThatDoesNotFitTheHeaderIsRefusedAsAWhole() {
        assertEquals(List.of("null: cellsmissing 2 1"), faults(read(KEY, GOOD)));
        assertEquals(List.of("null: cellstoomany 2 3"), faults(read(KEY, GOOD + ",甲,乙")));
        assertTrue(read(KEY, GOOD + ",甲,,").isGood());
    }

    @Test
    void unknownColumnsAreNamedAndLeftAside() {
        var columns = columns(KEY + ",备注,");
        assertEquals(List.of("备注"), columns.ignored());
    }

    @Test
    void emptyCellsLeaveWhatIsKnown() {
        var known = new EnterpriseFacts();
        known.phone = "023-1";
        var columns = columns(KEY + ",联系电话");
        var row = columns.read(row(GOOD + ",甲,"), known, TODAY);
        assertEquals("023-1", row.facts.phone);
    }

    private static ImportRow read(String header, String row) {
        return columns(header).read(row(row), new EnterpriseFacts(), TODAY);
    }

    private static ImportColumns columns(String header) {
        return new ImportColumns(Arrays.asList(header.split(",", -1)), TableFormat.CSV, TODAY);
    }

    private static Row row(String line) {
        return new Row(2, Arrays.stream(line.split(",", -1)).map(Cell::text).toList(), false);
    }

    private static List<String> faults(ImportRow row) {
        return row.faults.stream().map(fault -> fault.column() + ": " + PlainImportWords.say(fault.says())).toList();
    }
}
