package cn.yuanqi.billing;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import cn.yuanqi.enterprise.Stamp;

/**
 * Writes the invoices of a step of a billing run in two batches: a run over a park's year writes 150,000 rows, for which
 * the session would take several times as long as the database does.
 */
final class InvoiceWriter {
    private static final String INVOICE = "INSERT INTO invoice (park_id, id, number, enterprise_id, lease_id, from_date,"
            + " to_date, due_on, issued_on, issued_by, amount, tax, paid, status, late_fee_percent, grace_days, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String LINE = "INSERT INTO invoice_line (park_id, id, invoice_id, position, kind, source_id,"
            + " amount, tax_rate, tax, note, live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final String park;
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<InvoiceLine> lines = new ArrayList<>();

    InvoiceWriter(String park) {
        this.park = park;
    }

    Invoice add(Bill bill, InvoiceSequence numbers, Stamp stamp) {
        var invoice = Invoice.of(bill, numbers, stamp);
        invoices.add(invoice);
        lines.addAll(invoice.lines(bill));
        return invoice;
    }

    /** Writes all that was added, with what gives money back, and the numbers that it took. */
    void write(Stamp stamp) {
        Invoice.getEntityManager().unwrap(Session.class).doWork(connection -> {
            writeInvoices(connection);
            writeLines(connection);
        });
        invoices.forEach(invoice -> invoice.credit(stamp));
        Invoice.flush();
    }

    private void writeInvoices(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INVOICE)) {
            for (Invoice one : invoices) {
                add(insert, one.id, one.number, one.enterpriseId, one.leaseId, one.from, one.to, one.dueOn,
                        one.issuedOn, one.issuedBy, one.amount, one.tax, one.paid, one.status.name(),
                        one.lateFeePercent, one.graceDays);
            }
            insert.executeBatch();
        }
    }

    private void writeLines(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LINE)) {
            for (InvoiceLine one : lines) {
                add(insert, one.id, one.invoiceId, one.position, one.kind.name(), one.sourceId, one.amount,
                        one.taxRate, one.tax, one.note, one.live);
            }
            insert.executeBatch();
        }
    }

    private void add(PreparedStatement insert, Object... values) throws SQLException {
        insert.setString(1, park);
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 2, values[i] instanceof UUID id ? bytes(id) : values[i]);
        }
        insert.addBatch();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
