package cn.yuanqi.enterprise.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** Spreadsheets of enterprises in either format. */
final class Sheets {
    static final List<String> HEADER = List.of("统一社会信用代码", "企业名称", "企业类别", "行业", "成立日期", "入驻日期", "注册资本(万元)", "法定代表人",
            "联系电话", "从业人数", "2021年营业收入(万元)", "状态");

    private Sheets() {
    }

    static byte[] of(TableFormat format, List<String> header, List<? extends List<?>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = TableWriter.to(bytes, format, "企业")) {
            writer.header(header);
            for (List<?> row : rows) {
                writer.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A row under {@link #HEADER} that holds, as a spreadsheet program types it. */
    static List<Object> row(String code, String name) {
        return new ArrayList<>(Arrays.asList(code, name, "TECH;ECOMMERCE", "零售业", LocalDate.of(2018, 4, 16),
                LocalDate.of(2019, 10, 11), 1000, "王敏", "19900002701", 164, 126.11, "INCUBATING"));
    }

    static List<List<Object>> rows(int count) {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < count; i++) {
            rows.add(row(EnterpriseFixture.code(), "重庆大表" + i + "科技有限公司"));
        }
        return rows;
    }
}
