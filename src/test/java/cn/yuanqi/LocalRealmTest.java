package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.platform.local.LocalKeycloak;

class LocalRealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"admin@yuanqi.test", "operator@cq-digital.test", "leader@cq-digital.test",
            "officer@cq-digital.test",
            "startup@cq-digital.test", "startup2@cq-digital.test", "financier@bank.test", "approver@bank.test",
            "approver2@bank.test", "operator@cq-jingkai.test", "leader@cq-jingkai.test", "officer@cq-jingkai.test"})
    void everyDemoPersonGetsATokenForTheApiWithNameAndVerifiedMail(String email) throws IOException {
        JsonNode token = JSON.readTree(Base64.getUrlDecoder().decode(People.token(email).split("\\.")[1]));

        assertEquals("yuanqi-api", token.get("aud").asText());
        assertEquals(TestStack.oidcUrl(), token.get("iss").asText());
        assertEquals(email, token.get("email").asText());
        assertTrue(token.get("email_verified").asBoolean());
        assertFalse(token.get("given_name").asText().isBlank());
        assertFalse(token.get("family_name").asText().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yuanqi-web", "yuanqi-cli"})
    void bothClientsSendTheirTokensToTheApiOnly(String clientId) throws IOException {
        JsonNode client = client(clientId);

        assertEquals("yuanqi-api", client.at("/protocolMappers/0/config/included.custom.audience").asText());
        assertEquals(clientId.equals("yuanqi-cli"), client.get("directAccessGrantsEnabled").asBoolean());
        assertEquals(clientId.equals("yuanqi-web"), client.get("standardFlowEnabled").asBoolean());
    }

    private static JsonNode client(String clientId) throws IOException {
        for (JsonNode client : JSON.readTree(Path.of("").resolve(LocalKeycloak.REALM_FILE).toFile()).get("clients")) {
            if (client.get("clientId").asText().equals(clientId)) {
                return client;
            }
        }
        throw new AssertionError("no client " + clientId);
    }
}
