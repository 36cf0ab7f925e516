package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realms as committed. */
class RealmTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final List<Realm> realms = Realm.in(Checkout.here().realms());

  @Test
  void thereIsTheFamilysRealmAndAPartners() {
    assertThat(realms).extracting(Realm::name).containsExactly("cms-family-realm", "partner-realm");
  }

  @Test
  void noPasswordAndNoSecretIsCommitted() throws IOException {
    for (Realm realm : realms) {
      for (JsonNode client : JSON.readTree(realm.text()).path("clients")) {
        assertThat(client.path("secret").asText("@@secret:none@@"))
            .startsWith("@@secret:")
            .endsWith("@@");
      }
      assertThat(JSON.readTree(realm.text()).findValuesAsText("value"))
          .isNotEmpty()
          .allMatch(value -> value.startsWith("@@password:"));
    }
  }

  @Test
  void everyPlaceIsFilledWithItsOwnSecret() throws IOException {
    var secrets = Secrets.in(folder.resolve("secrets"));
    for (Realm realm : realms) {
      String filled = realm.filled(secrets, "http://localhost:8080");
      assertThat(filled).doesNotContain("@@");
      var passwords = JSON.readTree(filled).findValuesAsText("value");
      assertThat(passwords).doesNotHaveDuplicates().allMatch(password -> password.length() == 20);
      assertThat(realm.proofs(secrets).values()).containsAll(passwords);
    }
  }

  @Test
  void everyUserIsPinnedToASubjectOfItsOwn() {
    var subjects = new ArrayList<String>();
    realms.forEach(realm -> subjects.addAll(realm.subjects().values()));
    assertThat(subjects)
        .doesNotHaveDuplicates()
        .allMatch(subject -> subject.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
  }

  @Test
  void everyOfficeOfTheDemonstrationHasItsUser() throws IOException {
    var demonstration =
        JSON.readTree(Checkout.here().referenceData().resolve("demonstration.json").toFile());
    assertThat(realms.getFirst().subjects())
        .containsKeys(
            demonstration.path("people").findValuesAsText("office").toArray(String[]::new));
  }

  @Test
  void aTokenCarriesAnAudienceAndNoRight() throws IOException {
    for (Realm realm : realms) {
      assertThat(realm.text())
          .doesNotContain("realmRoles", "clientRoles", "groups", "clientScopes\"", "role-mapper");
      for (JsonNode client : JSON.readTree(realm.text()).path("clients")) {
        assertThat(client.path("protocolMappers"))
            .extracting(RealmTest::claim)
            .contains("audience")
            .isSubsetOf("audience", "sub");
        assertThat(client.path("defaultClientScopes"))
            .extracting(JsonNode::asText)
            .isSubsetOf("basic");
      }
    }
  }

  private static String claim(JsonNode mapper) {
    return switch (mapper.path("protocolMapper").asText()) {
      case "oidc-audience-mapper" -> "audience";
      case "oidc-hardcoded-claim-mapper" -> mapper.path("config").path("claim.name").asText();
      default -> "another claim";
    };
  }
}
