package org.cmsfamily.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

class ArchivedTermsTest {

  private static final String TERMS = TermsExample.template().replace("@", "F-").replace("~", "f-");

  @Test
  void termsHaveTheFingerprintThatStandsBesideThem() {
    var fingerprint = Json.read(TERMS, Terms.class).fingerprint().sha256();
    assertThat(misstated(TERMS, fingerprint)).isEmpty();
    assertThat(misstated(TERMS.replace("F-AEWA", "F-OTHER"), fingerprint)).containsExactly("/1");
    assertThat(misstated("{}", fingerprint)).containsExactly("/1");
  }

  private static List<String> misstated(String terms, String fingerprint) {
    var row = "{\"terms\":%s,\"fingerprint\":\"%s\"}".formatted(terms, fingerprint);
    return ArchivedTerms.misstated(
        (table, taking) -> taking.take(Json.read(row, JsonNode.class), "/1"));
  }
}
