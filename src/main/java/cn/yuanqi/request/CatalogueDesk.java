package cn.yuanqi.request;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Problem;

/** What the park helps with: all see what is offered, operators write it. */
@RequestScoped
@Transactional
class CatalogueDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Adoption adoption;

    /** By kind and in the order in which they were written; what is withdrawn is for the park's staff. */
    List<ItemView> all() {
        adoption.ready();
        var said = ItemEdition.current().stream().collect(Collectors.toMap(one -> one.itemId, one -> one));
        return ServiceItem.<ServiceItem>list("order by id").stream().filter(this::isVisible)
                .map(item -> ItemView.of(item, said.get(item.id)))
                .sorted(Comparator.comparing(ItemView::category)).toList();
    }

    ItemView get(String id) {
        return view(found(id));
    }

    /** To be changed. */
    ItemFacts facts(String id) {
        var item = found(id);
        return ItemEdition.of(item).facts(item.code);
    }

    /** @throws Problem 422 when a fact does not hold or the code is taken */
    ItemView write(ItemFacts facts) {
        adoption.ready();
        var item = ServiceItem.write(facts, signature.stamp());
        ServiceItem.flush();
        return view(item);
    }

    /** Begins a new edition; what runs keeps its own. */
    ItemView edit(String id, String ifMatch, ItemFacts facts) {
        var item = found(id);
        Etag.check(ifMatch, item.version);
        item.edit(facts, signature.stamp());
        return view(item);
    }

    ItemView withdraw(String id) {
        var item = found(id);
        item.withdraw(signature.stamp());
        return view(item);
    }

    ItemView offer(String id) {
        var item = found(id);
        item.offer();
        return view(item);
    }

    List<ItemFacts> templatesLeft() {
        adoption.ready();
        return Adoption.templatesLeft();
    }

    /** Takes over what came with a later release. @throws Problem 404 for no such template, 422 when the park has it */
    ItemView adopt(String code) {
        return write(Adoption.templates().stream().filter(facts -> facts.code.equals(code)).findFirst()
                .orElseThrow(Problem::notFound));
    }

    private ServiceItem found(String id) {
        adoption.ready();
        return ServiceItem.named(id).filter(this::isVisible).orElseThrow(Problem::notFound);
    }

    private boolean isVisible(ServiceItem item) {
        return item.withdrawnAt == null || actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
    }

    private static ItemView view(ServiceItem item) {
        return ItemView.of(item, ItemEdition.of(item));
    }
}
