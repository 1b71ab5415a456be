package cn.yuanqi.environment.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A question that the park's officers go through; a park that wrote none uses the template that comes with the release. */
@Entity
@Unaudited("told with the park's settings")
@Table(name = "checklist_item")
class ChecklistItem extends ParkScoped {
    private static final String TEMPLATE = "inspection/checklist.json";

    @Column(updatable = false)
    public int place;
    @Column(name = "text_zh", updatable = false)
    public String textZh;
    @Column(name = "text_en", updatable = false)
    public String textEn;

    static List<ChecklistLine> lines() {
        List<ChecklistLine> own = ChecklistItem.<ChecklistItem>list("order by place").stream()
                .map(item -> new ChecklistLine(item.textZh, item.textEn)).toList();
        return own.isEmpty() ? template() : own;
    }

    static List<ChecklistLine> template() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(TEMPLATE)) {
            return new ObjectMapper().readValue(file, new TypeReference<List<ChecklistLine>>() {
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Puts them in the place of those before; to be called with the park's settings held. */
    static void write(List<ChecklistLine> lines) {
        deleteAll();
        int place = 1;
        for (var line : lines) {
            var item = new ChecklistItem();
            item.place = place++;
            item.textZh = line.zh();
            item.textEn = line.en();
            item.persist();
        }
    }
}
