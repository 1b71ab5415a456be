package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.Cell;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.Table;

/** A bank's statement as Chinese banks write it: some lines about the account, a header, then the payments. */
final class BankSheet {
    private static final int PREAMBLE = 30;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})(\\D.*|\\d{6})?");
    private static final Set<String> OUT = Set.of("借", "支出", "转出", "d", "debit", "往账");

    private enum Column {
        DATE("日期", "交易日期", "交易时间", "交易日", "记账日期", "入账日期", "入账时间", "业务日期", "到账日期", "date"), AMOUNT("金额", "交易金额",
                "贷方金额", "贷方发生额", "收入金额", "收入", "转入金额", "入账金额", "发生额", "贷方", "amount", "credit"), PAYER(
                        "付款人", "付款人名称", "付款人户名", "付款方", "付款方名称", "付款方户名", "对方户名", "对方名称", "对方单位", "对方单位名称",
                        "对方账户名称", "对方账户名", "户名", "payer", "payername"), ACCOUNT("账号", "付款账号", "付款人账号", "付款方账号", "对方账号",
                                "对方账户", "对方帐号", "account"), REFERENCE("流水号", "交易流水号", "银行流水号", "交易流水", "凭证号", "参考号",
                                        "交易参考号", "核心流水号", "reference"), REMARK("附言", "摘要", "用途", "备注", "交易附言", "交易摘要",
                                                "remark", "memo"), DIRECTION("借贷标志", "借贷", "收支", "收支方向", "借贷方向",
                                                        "交易方向", "direction");

        private final Set<String> titles;

        Column(String... titles) {
            this.titles = Set.of(titles);
        }
    }

    /** What is wrong with a row, in words. @param row line in the file */
    record Flaw(int row, String message) {
    }

    final List<BankEntry> entries = new ArrayList<>();
    final List<Flaw> flaws = new ArrayList<>();
    int rows;
    private final LocalDate today;
    private Map<Column, List<Integer>> columns;

    private BankSheet(LocalDate today) {
        this.today = today;
    }

    /** @return empty when no line is a header with a day and a sum */
    static Optional<BankSheet> read(Table table, LocalDate today) {
        var sheet = new BankSheet(today);
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            if (sheet.columns == null) {
                sheet.header(row.get());
                if (sheet.columns == null && row.get().line() > PREAMBLE) {
                    break;
                }
            } else {
                sheet.line(row.get());
            }
        }
        return sheet.columns == null ? Optional.empty() : Optional.of(sheet);
    }

    private void header(Row row) {
        var found = new EnumMap<Column, List<Integer>>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var title = row.cell(i).text().replaceAll("[(（【\\[].*?[)）】\\]]|[\\s:：\u3000]", "").toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.titles.contains(title)) {
                    found.computeIfAbsent(column, each -> new ArrayList<>()).add(i);
                }
            }
        }
        if (found.containsKey(Column.DATE) && found.containsKey(Column.AMOUNT)) {
            columns = found;
        }
    }

    private void line(Row row) {
        rows++;
        var sum = text(row, Column.AMOUNT).replaceAll("[,，￥¥元\\s]", "");
        if (sum.isEmpty() || OUT.contains(text(row, Column.DIRECTION).toLowerCase(Locale.ROOT))) {
            return;
        }
        var words = Language.words(BankWords.class);
        try {
            var amount = new BigDecimal(sum.startsWith("+") ? sum.substring(1) : sum);
            if (amount.signum() <= 0) {
                return;
            }
            var day = day(row);
            if (day == null || day.isAfter(today) || amount.stripTrailingZeros().scale() > 2) {
                flaws.add(new Flaw(row.line(), day == null
                        ? words.noDay()
                        : day.isAfter(today) ? words.dayAhead() : words.noSum(sum)));
                return;
            }
            entries.add(new BankEntry(day, amount.setScale(2), some(row, Column.PAYER, 200),
                    some(row, Column.ACCOUNT, 50), some(row, Column.REFERENCE, 100), some(row, Column.REMARK, 300)));
        } catch (NumberFormatException noNumber) {
            flaws.add(new Flaw(row.line(), words.noSum(sum)));
        }
    }

    private LocalDate day(Row row) {
        for (int i : columns.get(Column.DATE)) {
            Cell cell = row.cell(i);
            if (cell.kind() == Cell.Kind.DATE) {
                return cell.date().toLocalDate();
            }
            var match = DAY.matcher(cell.text().strip());
            if (match.matches()) {
                try {
                    return LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3)));
                } catch (DateTimeException noDay) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The first column of that kind with something in it; of remarks all of them. */
    private String text(Row row, Column column) {
        var texts = columns.getOrDefault(column, List.of()).stream().map(i -> row.cell(i).text().strip())
                .filter(text -> !text.isEmpty()).toList();
        return texts.isEmpty() ? "" : column == Column.REMARK ? String.join(" ", texts) : texts.get(0);
    }

    private String some(Row row, Column column, int most) {
        var text = text(row, column);
        return text.isEmpty() ? null : text.substring(0, Math.min(most, text.length()));
    }
}
