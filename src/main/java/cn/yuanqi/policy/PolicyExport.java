package cn.yuanqi.policy;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.FormWords;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** Applications as a file, and what came of policies by year. */
@RequestScoped
@Transactional
class PolicyExport {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    List<Statistics.Row> statistics() {
        return Statistics.all(signature.stamp().at().getZone());
    }

    /** @throws Problem 422 for another format than csv and xlsx */
    Response file(String format) {
        var names = Language.words(PolicyPageWords.class);
        var wanted = TableFormat.of(format == null || format.isEmpty() ? "xlsx" : format)
                .orElseThrow(() -> Problem.invalid("format", Language.words(FormWords.class).chooseOne()));
        List<List<?>> rows = rows(signature.stamp().at().getZone());
        var head = List.of(names.policy(), names.authority(), names.documentNumber(), names.enterprise(),
                names.creditCode(), names.status(), names.submittedOn(), names.amountAsked(), names.granted(),
                names.paid(), names.reference(), names.reason());
        return Download.of(out -> {
            try (var table = TableWriter.to(out, wanted, names.applications())) {
                table.header(head);
                for (List<?> row : rows) {
                    table.row(row);
                }
            }
        }, wanted, names.applications());
    }

    private List<List<?>> rows(ZoneId zone) {
        var words = Language.words(PolicyWords.class);
        var all = new ApplicationSearch(PolicySight.of(actor)).all();
        var policies = Policy.<Policy>listAll().stream().collect(Collectors.toMap(one -> one.id, one -> one));
        var enterprises = Enterprise.byIds(all.stream().map(one -> one.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one));
        return all.stream().<List<?>>map(one -> {
            var policy = policies.get(one.policyId);
            var enterprise = enterprises.get(one.enterpriseId);
            return Arrays.asList(policy.title(), policy.authority, policy.documentNumber, enterprise.name,
                    enterprise.creditCode, words.status(one.status),
                    one.submittedAt == null ? null : one.submittedAt.atZone(zone).toLocalDate(), one.amount,
                    one.granted, one.paid, one.reference, one.reason);
        }).toList();
    }
}
