package cn.yuanqi.enterprise.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Documents that run out soon or have run out. */
@ApplicationScoped
class DocumentsToDo implements ToDo {
    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("file-text", Language.words(DocumentWords.class).waitsRenewal(),
                    Tally.due(
                            "Document d where d.enterpriseId = :own and d.withdrawnAt is null and d.expiresOn <= :soon",
                            "d.expiresOn",
                            Map.of("own", actor.enterpriseId(), "soon", today.plusDays(DocumentStatus.SOON))),
                    "/enterprises/" + actor.enterpriseId() + "/documents"));
        }
        return items;
    }
}
