package cn.yuanqi.notification.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Personal;

/** How a person wants to be told. */
@ApplicationScoped
class PersonalWishes implements Personal {
    record Wished(MailLanguage language, Integer quietFrom, Integer quietTo, boolean urgentBreaks, int digestHour,
            Map<Topic, Way> byMail) {
    }

    @Override
    public String noun() {
        return "wishes";
    }

    @Override
    public List<?> of(UUID person) {
        return NotificationWish.of(person).stream()
                .map(one -> new Wished(one.language, one.quietFrom, one.quietTo, one.urgentBreaks, one.digestHour,
                        one.topics().values().stream()
                                .collect(Collectors.toMap(each -> each.topic, each -> each.mail))))
                .toList();
    }

    @Override
    public void forget(UUID person) {
        NotificationWish.of(person).ifPresent(wish -> {
            TopicWish.delete("wishId", wish.id);
            wish.delete();
        });
    }
}
