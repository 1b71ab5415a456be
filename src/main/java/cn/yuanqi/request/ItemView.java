package cn.yuanqi.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An item of the catalogue as the outside sees it.
 *
 * @param name in the asker's language; so are description and provider
 * @param slaDays working days
 * @param edition counts what it said, from 1
 * @param withdrawnAt {@code null} while it is offered
 */
record ItemView(UUID id, String code, ItemCategory category, String name, String nameZh, String nameEn,
        String description, String descriptionZh, String descriptionEn, String provider, String providerZh,
        String providerEn, int slaDays, List<ItemStep> steps, List<ItemQuestion> questions, int edition,
        Instant withdrawnAt, int version) {

    static ItemView of(ServiceItem item, ItemEdition said) {
        return new ItemView(item.id, item.code, said.category, said.called(), said.nameZh, said.nameEn,
                Bilingual.of(said.descriptionZh, said.descriptionEn), said.descriptionZh, said.descriptionEn,
                Bilingual.of(said.providerZh, said.providerEn), said.providerZh, said.providerEn, said.slaDays,
                said.steps(), said.questions(), item.edition, item.withdrawnAt, item.version);
    }

    boolean isOffered() {
        return withdrawnAt == null;
    }
}
