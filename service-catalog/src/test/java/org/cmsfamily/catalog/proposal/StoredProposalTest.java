package org.cmsfamily.catalog.proposal;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.proposal.ProposalEntryRow.Kind;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was stored in any shape is read by today's code. */
class StoredProposalTest {

  private static String file(Kind kind) {
    return Arrays.stream(kind.name().split("_", -1))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining())
        + "-1.json";
  }

  @ParameterizedTest
  @EnumSource
  void anEntryOfEachKind(Kind kind) {
    var stored = Golden.stored(file(kind));
    var row = new ProposalEntryRow(kind, Json.read(stored, JsonNode.class));

    assertThatJson(Json.write(row.read())).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVAL, Approval-2.json",
    "APPROVAL, Approval-3.json",
    "SUBMISSION, Submission-2.json",
    "SUBMISSION, Submission-3.json"
  })
  void anEntryWithWhatIsSaidOfItSince(Kind kind, String file) {
    var row = new ProposalEntryRow(kind, Json.read(Golden.stored(file), JsonNode.class));

    assertThatJson(Json.write(row.read())).isEqualTo(Golden.stored(file));
  }

  @Test
  void theContinuationOfAService() {
    Golden.assertStored("Continuation-1.json", Continuation.class);
  }

  @Test
  void theTextsOfATranslation() throws NoSuchFieldException {
    Golden.assertStored(
        "Texts-1.json", TranslatedTitleRow.class.getDeclaredField("texts").getGenericType());
  }

  @Test
  void theTerms() {
    var stored = Golden.stored("Terms-1.json");
    var terms = Json.read(stored, Terms.class);

    assertThatJson(Json.write(terms)).isEqualTo(stored);
    assertThat(terms.violations("")).isEmpty();
  }
}
