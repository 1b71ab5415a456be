package cn.yuanqi.enterprise.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.EnterpriseFixture;

/** A spreadsheet of 309 enterprises: the park's own when it lies beside the project, else one of the same shape. */
final class EnterpriseSheet {
    private static final Path PARKS_OWN = Stream.of("../shared", "../../shared")
            .map(shared -> Path.of(shared, "data/enterprises-309.csv")).filter(Files::exists).findFirst()
            .orElse(Path.of("../shared/data/enterprises-309.csv"));
    private static final String HEADER = "统一社会信用代码,企业名称,企业类别,行业,成立日期,入驻日期,注册资本(万元),法定代表人,联系电话,从业人数,2021年营业收入(万元),状态";

    private EnterpriseSheet() {
    }

    /** With credit codes that no register has yet. */
    static String of309() {
        if (!Files.exists(PARKS_OWN)) {
            return HEADER + "\r\n" + IntStream.range(0, 309).mapToObj(i -> EnterpriseImportTest.row(
                    EnterpriseFixture.code(), "重庆试验" + i + "有限公司")).collect(Collectors.joining());
        }
        try {
            return Files.readString(PARKS_OWN).replace("\ufeff", "").lines().skip(1)
                    .map(line -> EnterpriseFixture.code() + line.substring(18))
                    .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The park's own file as it is; empty when it does not lie beside the project. */
    static Optional<byte[]> parksOwn() {
        try {
            return Files.exists(PARKS_OWN) ? Optional.of(Files.readAllBytes(PARKS_OWN)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
