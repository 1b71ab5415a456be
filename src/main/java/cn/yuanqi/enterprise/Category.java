package cn.yuanqi.enterprise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an enterprise does. An enterprise can be in several, so counts per category never add up to a total. */
public enum Category {
    TECH("科技", "科技型", "科技类", "科技企业", "technology"), ECOMMERCE("电商", "电商类", "电子商务", "电商企业", "e-commerce"), HEALTH("健康",
            "大健康", "医药健康"), MANUFACTURING("制造", "制造业", "生产制造"), SERVICE("服务", "服务业", "services");

    private final List<String> spoken;

    Category(String... spoken) {
        this.spoken = List.of(spoken);
    }

    /** Reads the code or one of the words that people use for it. */
    static Optional<Category> named(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(category -> category.name().toLowerCase(Locale.ROOT).equals(lower)
                        || category.spoken.contains(lower))
                .findFirst();
    }
}
