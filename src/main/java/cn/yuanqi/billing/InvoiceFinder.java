package cn.yuanqi.billing;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Hits.Hit;

/** Invoices for the search box: by number, as the invoices' own list does. */
public final class InvoiceFinder {
    private InvoiceFinder() {
    }

    public static Hits find(Actor actor, String q, int most) {
        boolean staff = actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        if (!staff && actor.enterpriseId() == null) {
            return Hits.NONE;
        }
        var values = new HashMap<String, Object>();
        values.put("q", Hits.part(q));
        var where = "from Invoice i where i.number like :q escape '!'";
        if (!staff) {
            values.put("own", actor.enterpriseId());
            where += " and i.enterpriseId = :own";
        }
        List<Invoice> found = Invoice.find(where + " order by i.dueOn desc, i.id desc", values).page(0, most).list();
        var names = Enterprise.byIds(found.stream().map(invoice -> invoice.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new Hits(found.stream().map(invoice -> new Hit(invoice.number,
                names.getOrDefault(invoice.enterpriseId, "") + " · " + invoice.dueOn, "/invoices/" + invoice.id))
                .toList(), Invoice.count(where, values));
    }
}
