package cn.yuanqi.enterprise.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which operators read and make the forms of reports. */
@MessageBundle(value = "reportform", locale = "zh-CN")
public interface ReportFormWords {
    @Message("填报表")
    String form();

    @Message("现行第 {version} 版，{fields} 项")
    String formState(int version, int fields);

    @Message("新版本")
    String newVersion();

    @Message("年报")
    String yearly();

    @Message("季报")
    String quarterly();

    @Message("英文名称")
    String otherTitle();

    @Message("类型")
    String kind();

    @Message("{#switch kind}{#case MONEY}金额{#case COUNT}数量{#case PERCENT}百分数{#case TEXT}文字{/switch}")
    String kindOf(FieldKind kind);

    @Message("必填")
    String required();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("汇总方式")
    String aggregation();

    @Message("{#switch aggregation}{#case SUM}各期累计{#case LAST}取期末数{#case NONE}不汇总{/switch}")
    String aggregationOf(Aggregation aggregation);

    @Message("各期累计")
    String sumUp();

    @Message("取期末数")
    String takeLast();

    @Message("填写说明")
    String fieldNote();

    @Message("各版本")
    String versions();

    @Message("第 {version} 版")
    String versionOf(int version);

    @Message("现行")
    String inForce();

    @Message("未曾使用，已被更新的版本取代")
    String replaced();

    @Message("自 {from} 起")
    String fromOn(String from);

    @Message("至 {until} 为止")
    String upTo(String until);

    @Message("所有期间")
    String always();

    @Message("{count} 项")
    String fieldCount(int count);

    @Message("系统自带")
    String shipped();

    @Message("{title}：新版本")
    String nextTitle(String title);

    @Message("以第 {version} 版为底稿；已提交的报表保留原来的版本")
    String nextState(int version);

    @Message("返回填报表")
    String toForm();

    @Message("起用期间")
    String validFrom();

    @Message("从这一期起，新提交的报表用新版本。")
    String validFromHint();

    @Message("中文表名")
    String formTitleZh();

    @Message("英文表名")
    String formTitleEn();

    @Message("新指标")
    String newField();

    @Message("中文名称")
    String titleZh();

    @Message("英文名称")
    String titleEn();

    @Message("中文说明")
    String noteZh();

    @Message("英文说明")
    String noteEn();

    @Message("可为负数")
    String mayBeNegative();

    @Message("删除这一项")
    String dropField();

    @Message("将删除：{titles}。之后的报表不再填报这些项，已提交的报表不变。确认请再次保存。")
    String reallyDrop(String titles);

    @Message("保存新版本")
    String makeVersion();

    @Message("确认删除并保存")
    String dropAndMake();

    @Message("再加一项")
    String addField();

    @Message("取消")
    String cancel();

    @Message("第 {version} 版已保存，自 {from} 起使用")
    String versionMade(int version, String from);

    @Message("有 {count} 处需要更正，填写的内容未丢失")
    String versionNotMade(int count);

    @Message("请填写英文名称，以字母开头")
    String noEnglishTitle();
}
