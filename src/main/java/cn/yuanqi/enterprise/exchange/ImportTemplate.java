package cn.yuanqi.enterprise.exchange;

import java.util.List;

import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** The empty sheet that people fill in, whose second row says how; that row is never imported. */
final class ImportTemplate {
    private ImportTemplate() {
    }

    static Response answer(TableFormat format) {
        var words = Language.words(ExchangeWords.class);
        var hints = List.of(words.hintCreditCode(), words.hintName(), words.hintCategories(), words.hintIndustry(),
                words.hintDay(), words.hintDay(), words.hintAmount(), words.hintLegalRepresentative(),
                words.hintPhone(), words.hintHeadcount(), words.hintStatus());
        return Download.of(out -> {
            try (var writer = TableWriter.to(out, format, words.sheetName())) {
                writer.header(new RegisterSheet(List.of(), none -> false).titles());
                writer.row(hints);
            }
        }, format, words.templateName());
    }
}
