package cn.yuanqi.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that sound like a park in Chongqing and are nobody's: each is put together from lists of invented words. */
final class Names {
    private static final List<String> BRANDS = List.of("竹枝", "麦野", "霁川", "青橙", "栈桥", "砚台", "云螺", "梯坎", "纸鸢", "石榴",
            "雾港", "索道", "萤河", "榕下", "橘井", "木槿", "松果", "驼铃", "银杏里", "半山", "渡口", "灯塔街", "雨巷", "石板坡", "棠梨", "芦笛",
            "蓝莓", "望舒", "芥子", "扶桑", "归帆", "山雀", "星芽", "燧石", "回声", "拾光");
    private static final List<String> TECH = List.of("智算", "数科", "视觉", "边缘云", "芯控", "工业软件", "数字孪生", "语音", "量测", "能源物联",
            "机器视觉", "安全");
    private static final List<String> SHOPS = List.of("优选", "直播", "跨境", "好物", "鲜配", "云仓", "甄品", "文创", "茶事", "母婴", "家居",
            "非遗");
    private static final List<String> MAKERS = List.of("印染", "食品", "制药", "纸业", "化工", "电路", "表面处理", "汽配", "机械", "橡塑");
    private static final List<String> TECH_FORMS = List.of("科技有限公司", "信息技术有限公司", "软件有限公司");
    private static final List<String> SHOP_FORMS = List.of("电子商务有限公司", "网络科技有限公司", "供应链管理有限公司", "贸易有限公司");
    private static final List<String> MAKER_FORMS = List.of("有限公司", "实业有限公司", "股份有限公司", "（重庆）有限责任公司");
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙",
            "胡",
            "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓");
    private static final List<String> GIVEN = List.of("敏", "静", "磊", "洋", "艳", "勇", "娟", "涛", "明", "超", "霞", "平", "刚",
            "桂英",
            "文博", "子涵", "雨桐", "思远", "嘉怡", "浩然", "晓彤", "志强", "建华", "海燕", "俊杰", "欣怡", "立新", "国庆", "玉兰", "春生");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    Names(String purpose) {
        dice = Dice.of(purpose);
    }

    String tech(int n) {
        return company(n, TECH, TECH_FORMS);
    }

    String shop(int n) {
        return company(n, SHOPS, SHOP_FORMS);
    }

    /** The trade is the place in the list of {@link Trade}s. */
    String maker(int n, int trade) {
        return company(n, List.of(MAKERS.get(trade)), MAKER_FORMS);
    }

    private String company(int n, List<String> fields, List<String> forms) {
        var words = new ArrayList<String>(3);
        for (int attempt = 0;; attempt++) {
            var throwing = dice.at(n).at(attempt);
            words.clear();
            words.add(throwing.at(1).of(BRANDS));
            words.add(throwing.at(2).of(fields));
            words.add(throwing.at(3).of(forms));
            var name = (words.get(2).startsWith("（") ? "" : "重庆") + String.join("", words);
            if (taken.add(name)) {
                return name;
            }
        }
    }

    String person(int n) {
        return dice.at(n).at(4).of(SURNAMES) + dice.at(n).at(5).of(GIVEN);
    }

    /** All in one block, 199 0000, so that each is seen to be a demo's. */
    static String phone(int n) {
        return String.format("1990000%04d", n);
    }
}
