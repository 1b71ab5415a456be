package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The realm of production and the local one are the same realm, but for what makes the local one unsafe. */
class RealmsInStepTest {
    private static final JsonNode LOCAL = read("yuanqi-local-realm.json");
    private static final JsonNode PRODUCTION = read("yuanqi-realm.json");
    /** Keycloak makes it in every realm, with the password grant. */
    private static final String BUILT_IN = "admin-cli";
    /** What a place has of its own. */
    private static final Set<String> OF_THE_PLACE = Set.of("secret", "redirectUris");

    @Test
    void theirClientsDifferInNothingButThePlace() {
        var local = clients(LOCAL);
        var production = clients(PRODUCTION);

        assertEquals(Set.of("yuanqi-web", BUILT_IN), production.keySet());
        assertEquals(Set.of("yuanqi-web", "yuanqi-cli"), local.keySet());
        assertFalse(production.get(BUILT_IN).get("enabled").asBoolean());
        assertEquals(local.get("yuanqi-web"), production.get("yuanqi-web"));
    }

    @Test
    void theirRolesGroupsAndLanguagesAreTheSame() {
        for (String same : Set.of("roles", "groups", "supportedLocales", "defaultLocale", "internationalizationEnabled",
                "registrationEmailAsUsername", "loginWithEmailAllowed", "duplicateEmailsAllowed",
                "editUsernameAllowed")) {
            assertFalse(PRODUCTION.path(same).isMissingNode(), same);
            assertEquals(LOCAL.get(same), PRODUCTION.get(same), same);
        }
    }

    @Test
    void productionKnowsNobodyAndHoldsNoSecret() {
        assertTrue(PRODUCTION.path("users").isMissingNode());
        PRODUCTION.get("clients").forEach(client -> {
            assertFalse(client.get("directAccessGrantsEnabled").asBoolean());
            assertFalse(client.get("implicitFlowEnabled").asBoolean());
        });
        var web = PRODUCTION.at("/clients/0");
        assertTrue(web.get("secret").asText().matches("\\$\\{[A-Z_]+}"));
        assertEquals("S256", web.at("/attributes/pkce.code.challenge.method").asText());
        assertTrue(PRODUCTION.at("/smtpServer/password").asText().matches("\\$\\{[A-Z_]+}"));
        assertEquals("external", PRODUCTION.get("sslRequired").asText());
    }

    @Test
    void whoRunsThePlatformLeadsOrLendsHoldsTheRoleThatDemandsACode() {
        var groups = new TreeMap<String, String>();
        PRODUCTION.get("groups")
                .forEach(group -> groups.put(group.get("name").asText(), group.at("/realmRoles/0").asText()));
        assertEquals(Map.of("platform", "second-factor", "leaders", "second-factor", "lenders", "second-factor"),
                groups);
        var demanded = flow("yuanqi demanded code");
        assertEquals("REQUIRED conditional-user-role REQUIRED auth-otp-form", steps(demanded));
        var config = demanded.at("/authenticationExecutions/0/authenticatorConfig").asText();
        PRODUCTION.get("authenticatorConfig").forEach(one -> {
            if (one.get("alias").asText().equals(config)) {
                assertEquals("second-factor false",
                        one.at("/config/condUserRole").asText() + " " + one.at("/config/negate").asText());
            }
        });
        assertEquals("yuanqi browser", PRODUCTION.get("browserFlow").asText());
        assertTrue(flow("yuanqi forms").toString().contains("yuanqi demanded code"));
    }

    private static JsonNode flow(String alias) {
        for (JsonNode flow : PRODUCTION.get("authenticationFlows")) {
            if (flow.get("alias").asText().equals(alias)) {
                return flow;
            }
        }
        throw new AssertionError("no flow " + alias);
    }

    private static String steps(JsonNode flow) {
        var steps = new StringJoiner(" ");
        flow.get("authenticationExecutions").forEach(
                step -> steps.add(step.get("requirement").asText() + " " + step.get("authenticator").asText()));
        return steps.toString();
    }

    @Test
    void aForgottenPasswordIsResetByAConfirmedMailAndGuessingIsSlowed() {
        for (String on : Set.of("resetPasswordAllowed", "verifyEmail", "bruteForceProtected")) {
            assertTrue(PRODUCTION.get(on).asBoolean(), on);
        }
        assertTrue(PRODUCTION.get("actionTokenGeneratedByUserLifespan").asInt() <= 900);
        assertTrue(PRODUCTION.get("passwordPolicy").asText().contains("length(12)"));
        assertTrue(PRODUCTION.get("accessTokenLifespan").asInt() <= 300);
        assertTrue(PRODUCTION.at("/browserSecurityHeaders/strictTransportSecurity").asText().startsWith("max-age="));
    }

    private static TreeMap<String, ObjectNode> clients(JsonNode realm) {
        var clients = new TreeMap<String, ObjectNode>();
        realm.get("clients").forEach(client -> {
            var same = ((ObjectNode) client).deepCopy();
            same.remove(OF_THE_PLACE);
            if (same.get("attributes") instanceof ObjectNode attributes) {
                attributes.remove("post.logout.redirect.uris");
            }
            clients.put(client.get("clientId").asText(), same);
        });
        assertEquals(realm.get("clients").size(), new LinkedHashSet<>(clients.keySet()).size());
        return clients;
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(Path.of("realm-config", file).toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
