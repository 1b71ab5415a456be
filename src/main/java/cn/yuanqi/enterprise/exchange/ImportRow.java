package cn.yuanqi.enterprise.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Lifecycle;

/** One row of a spreadsheet on its way into the register: what it says, and all that is wrong with it. */
final class ImportRow {
    /** @param column the header of the cell, {@code null} when the whole row is meant */
    record Fault(String column, String value, Function<ImportWords, String> says) {
    }

    final int line;
    final EnterpriseFacts facts;
    /** The stage of a new enterprise; {@code null} when the row does not say. */
    Lifecycle stage;
    /** Revenue by year, CNY. */
    final Map<Integer, BigDecimal> revenue = new TreeMap<>();
    final List<Fault> faults = new ArrayList<>();

    /** @param facts what is known already and stays where the row is silent */
    ImportRow(int line, EnterpriseFacts facts) {
        this.line = line;
        this.facts = facts;
    }

    boolean isGood() {
        return faults.isEmpty();
    }

    void fault(String column, String value, Function<ImportWords, String> says) {
        faults.add(new Fault(column, value, says));
    }

    boolean isFaulty(String column) {
        return faults.stream().anyMatch(fault -> column != null && column.equals(fault.column()));
    }
}
