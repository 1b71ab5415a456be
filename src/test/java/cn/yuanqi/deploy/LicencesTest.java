package cn.yuanqi.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Each library that we deliver is under a licence that we may deliver it under; where several are offered, one of them. */
class LicencesTest {
    private static final Set<String> GOOD = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "0BSD",
            "CC0-1.0", "EPL-1.0", "EPL-2.0", "Public Domain");
    /** By library: what else it is under, and why that is well. */
    private static final Map<String, String> REASONED = Map.of(
            // Linked unchanged and replaceable as a jar of its own, as the LGPL asks.
            "openhtmltopdf-pdfbox", "LGPL-2.1-or-later", "openhtmltopdf-core", "LGPL-2.1-or-later",
            // The exception covers us as free software under a listed licence; a closed distribution takes MariaDB's connector.
            "mysql-connector-j", "The GNU General Public License, v2 with Universal FOSS Exception, v1.0");

    @Test
    void everythingDeliveredIsUnderALicenceOnTheList() throws IOException {
        var wrong = new ArrayList<String>();
        for (JsonNode library : libraries()) {
            var offered = offered(library);
            if (offered.stream().noneMatch(GOOD::contains)
                    && !offered.contains(REASONED.get(library.get("name").asText()))) {
                wrong.add(library.get("name").asText() + ": " + offered);
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void noReasonOutlivesItsLibrary() throws IOException {
        var names = StreamSupport.stream(libraries().spliterator(), false).map(each -> each.get("name").asText())
                .toList();

        assertTrue(names.containsAll(REASONED.keySet()), () -> new TreeMap<>(REASONED).toString());
    }

    @Test
    void everyLibraryIsNamedWithItsVersionAndItsHash() throws IOException {
        var libraries = libraries();

        assertTrue(libraries.size() > 200, "the list is too short to be whole");
        libraries.forEach(library -> {
            assertTrue(library.get("purl").asText().startsWith("pkg:maven/"));
            assertTrue(library.get("version").asText().length() > 0);
            assertTrue(library.get("hashes").size() > 0);
        });
    }

    private static List<String> offered(JsonNode library) {
        var names = new ArrayList<String>();
        library.path("licenses").forEach(each -> {
            var licence = each.path("license");
            names.add(licence.path("id").asText(licence.path("name").asText(each.path("expression").asText())));
        });
        return names;
    }

    private static JsonNode libraries() throws IOException {
        var list = Path.of("target", "sbom", "yuanqi.json");
        // Its plugin wants the registry; whoever works without one is told, and CI never does.
        assumeTrue(Files.exists(list), "offline, the list of libraries is not made");
        return new ObjectMapper().readTree(list.toFile()).get("components");
    }
}
