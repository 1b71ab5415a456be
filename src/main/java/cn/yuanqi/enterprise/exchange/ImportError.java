package cn.yuanqi.enterprise.exchange;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.tenancy.ParkScoped;

/** One thing wrong with one row of an import. */
@Entity
@Table(name = "import_error")
@Unaudited("says what was not imported")
public class ImportError extends ParkScoped {
    private static final int CHUNK = 500;

    @Column(name = "job_id", columnDefinition = "binary(16)", updatable = false)
    public UUID jobId;
    /** Its place among the errors of the job, from 0. */
    @Column(updatable = false)
    public int place;
    @Column(updatable = false)
    public int line;
    /** The column's; {@code null} when the row as such is wrong. */
    @Column(updatable = false, columnDefinition = "text")
    public String title;
    @Column(updatable = false, columnDefinition = "text")
    public String value;
    @Column(updatable = false, columnDefinition = "text")
    public String message;

    static void keep(UUID job, List<ImportResult.Error> errors) {
        for (int i = 0; i < errors.size(); i++) {
            var error = errors.get(i);
            var row = new ImportError();
            row.jobId = job;
            row.place = i;
            row.line = error.row();
            row.title = error.column();
            row.value = error.value() == null || error.value().length() < 4_000
                    ? error.value()
                    : error.value().substring(0, 4_000);
            row.message = error.message();
            row.persist();
            if (i % CHUNK == CHUNK - 1) {
                flush();
                getEntityManager().clear();
            }
        }
    }

    static List<ImportError> from(UUID job, int place, int most) {
        return list("jobId = ?1 and place >= ?2 and place < ?3 order by place", job, place, place + most);
    }
}
