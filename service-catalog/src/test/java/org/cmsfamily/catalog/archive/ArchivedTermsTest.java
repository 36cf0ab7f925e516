package org.cmsfamily.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.junit.jupiter.api.Test;

class ArchivedTermsTest {

  private static final String TERMS = TermsExample.template().replace("@", "F-").replace("~", "f-");

  @Test
  void termsHaveTheFingerprintThatStandsBesideThem() {
    var fingerprint = Json.read(TERMS, Terms.class).fingerprint().sha256();
    assertThat(ofTerms(TERMS, fingerprint)).isEmpty();
    assertThat(ofTerms(TERMS.replace("F-AEWA", "F-OTHER"), fingerprint)).containsExactly("/1");
    assertThat(ofTerms("{}", fingerprint)).containsExactly("/1");
  }

  @Test
  void aPaperAndItsFilesHaveTheHashThatStandsBesideThem() {
    var paper = "{\"content\":\"{}\",\"sha256\":\"%s\"}";
    assertThat(misstated("submission_paper", paper.formatted(Sha256.of("{}")))).isEmpty();
    assertThat(misstated("submission_paper", paper.formatted("00"))).containsExactly("/1");
    var file = "{\"content\":\"\\\\x2550\",\"sha256\":\"%s\"}";
    assertThat(misstated("submission_file", file.formatted(Sha256.of("%P")))).isEmpty();
    assertThat(misstated("submission_file", file.formatted("00"))).containsExactly("/1");
  }

  private static List<String> ofTerms(String terms, String fingerprint) {
    var row = "{\"terms\":%s,\"fingerprint\":\"%s\"}".formatted(terms, fingerprint);
    return misstated("terms_version", row);
  }

  private static List<String> misstated(String wanted, String row) {
    return ArchivedTerms.misstated(
        (table, taking) -> {
          if (table.equals(wanted)) {
            taking.take(Json.read(row, JsonNode.class), "/1");
          }
        });
  }
}
