package cn.yuanqi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import cn.yuanqi.audit.PartOf;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * No name out of the code is shown in the audit: every audited entity, field, value and deed has words. That a bundle's
 * Chinese has its English is {@link WordsTest}'s. Words go to {@link AuditWords} (kinds, deeds), {@link AuditFieldWords}
 * and {@link AuditTermWords} (fields), {@link AuditValueWords} (constants).
 */
class AuditWordsTest {
    private static final Pattern DEED = Pattern.compile("Audit\\.(?:did|as)\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");

    private static final String WHERE = "the audit shows these as they stand in the code: give them words in one of"
            + " cn.yuanqi.portal.Audit…Words, and in English in its messages/audit…_en.properties";

    private final TreeSet<String> missing = new TreeSet<>();

    @Test
    void everyAuditedEntityAndFieldAndConstantHasWords() {
        var types = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.yuanqi").stream().filter(type -> type.isAnnotatedWith(Entity.class))
                .<Class<?>>map(JavaClass::reflect).toList();
        assertTrue(types.size() > 60);
        types.stream().filter(type -> !type.isAnnotationPresent(Unaudited.class)).forEach(this::entity);
        assertEquals(new TreeSet<String>(), missing, WHERE);
    }

    private void entity(Class<?> type) {
        var part = type.getAnnotation(PartOf.class);
        var noun = part == null ? type.getSimpleName() : owner(type, part).getSimpleName();
        if (part == null) {
            must("noun_" + noun, AuditWord.isKnown("noun_" + noun));
        } else {
            field(noun, part.as());
        }
        fields(type, noun, "", part == null ? null : part.owner());
    }

    private static Class<?> owner(Class<?> type, PartOf part) {
        try {
            return type.getDeclaredField(part.owner()).getType();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void fields(Class<?> type, String noun, String prefix, String left) {
        Stream.<Class<?>>iterate(type, each -> each != null && each != ParkScoped.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields())).filter(AuditWordsTest::counts)
                .filter(field -> !field.getName().equals(left)).forEach(field -> {
                    var name = prefix + field.getName();
                    if (field.isAnnotationPresent(Embedded.class)) {
                        fields(field.getType(), noun, name + "_", null);
                    } else {
                        field(noun, field.isAnnotationPresent(ManyToOne.class) ? name + "Id" : name);
                        constants(noun, field.getType());
                    }
                });
    }

    private static boolean counts(Field field) {
        return !java.lang.reflect.Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()
                && !field.getName().startsWith("$$") && !field.getName().equals("parkId")
                && !field.getType().equals(byte[].class)
                && Stream.of(Id.class, Version.class, OneToMany.class, Transient.class, Unaudited.class)
                        .noneMatch(field::isAnnotationPresent);
    }

    private void field(String noun, String name) {
        must("field_" + noun + "." + name,
                AuditWord.isKnown("field_" + name) || AuditWord.isKnown("field_" + noun + "_" + name));
    }

    private void constants(String noun, Class<?> type) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                must("value_" + constant + " of " + type.getSimpleName(),
                        AuditWord.isValue(noun, ((Enum<?>) constant).name()));
            }
        }
    }

    private void must(String name, boolean known) {
        if (!known) {
            missing.add(name);
        }
    }

    @Test
    void everyDeedThatRoomsTellOfHasWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                DEED.matcher(Files.readString(file)).results().flatMap(deed -> LITERAL.matcher(deed.group(1)).results())
                        .map(literal -> literal.group(1)).forEach(name -> must(file.getFileName() + " " + name,
                                AuditWord.isKnown("verb_" + name) || AuditWord.isKnown("field_" + name)));
            }
        }
        for (String move : new String[]{"submitted", "withdrawn", "approved", "rejected", "amended", "terminated",
                "vacated"}) {
            must("verb_" + move, AuditWord.isKnown("verb_" + move));
        }
        for (String noun : new String[]{"Invoice", "PaymentProof", "Alert"}) {
            must("noun_" + noun, AuditWord.isKnown("noun_" + noun));
        }
        assertEquals(new TreeSet<String>(), missing, WHERE);
    }
}
