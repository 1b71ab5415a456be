package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.identity.Person;

/** A talk with an enterprise, as the outside sees it. */
record ContactView(UUID id, UUID enterpriseId, Contact.Kind kind, LocalDate on, String with, String text,
        String nextStep, LocalDate dueOn, Instant doneAt, StepView.By doneBy, StepView.By by, Instant writtenAt,
        Instant correctedAt, int version) {

    static List<ContactView> of(List<Contact> contacts) {
        var people = contacts.stream().flatMap(one -> Stream.of(one.writtenBy, one.doneBy)).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = Person.names(people);
        return contacts.stream()
                .map(one -> new ContactView(one.id, one.enterpriseId, one.kind, one.contactOn, one.withWhom,
                        one.note, one.nextStep, one.dueOn, one.doneAt, StepView.By.of(one.doneBy, names),
                        StepView.By.of(one.writtenBy, names), one.writtenAt, one.correctedAt, one.version))
                .toList();
    }

    static ContactView of(Contact contact) {
        return of(List.of(contact)).get(0);
    }

    public boolean isOpen() {
        return dueOn != null && doneAt == null;
    }
}
