package org.cmsfamily.catalog.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

class TermsReadingTest {

  private static List<String> faults(TermsExamples terms) {
    return catchThrowableOfType(InvalidTerms.class, terms::terms).faults().stream()
        .map(fault -> fault.pointer() + " " + fault.message())
        .toList();
  }

  @Test
  void readsWhatItWrites() {
    var terms = conferenceServices().terms();

    assertThat(Terms.read(terms.json())).isEqualTo(terms);
    assertThat(Json.read(Json.write(terms), Terms.class)).isEqualTo(terms);
  }

  @Test
  void everyFaultIsListedWithItsPointer() {
    var terms =
        conferenceServices()
            .with("/title", "7")
            .with("/start", "\"2027-02-30\"")
            .with("/participants/1/role", "\"observer\"")
            .with("/purpose/0/goal", "\"save-the-world\"")
            .with("/costPlan/recurring/2027", "\"180000.001\"")
            .with("/costPlan/baseline/CMS/0/years/2028", "120000.0")
            .with("/costPlan/key/percent/CMS", "\"6e1\"")
            .with("/posts/0/fte", "0.5")
            .with("/colour", "\"green\"");

    assertThat(faults(terms))
        .containsExactlyInAnyOrder(
            "/colour is not known here",
            "/title must be text",
            "/start '2027-02-30' is a date that does not exist",
            "/participants/1/role 'observer' is none of lead, partner",
            "/purpose/0/goal 'save-the-world' is none of fill-gaps, reinforce-each-other, produce-efficiencies, increase-output",
            "/costPlan/recurring/2027 180000.001 has more than the 2 decimals of EUR",
            "/costPlan/baseline/CMS/0/years/2028 must be text",
            "/costPlan/key/percent/CMS must be a decimal as text, such as \"12.5\"",
            "/posts/0/fte must be a decimal as text, such as \"12.5\"");
  }

  @Test
  void twoDifferentParticipantsAndOneLead() {
    assertThat(faults(conferenceServices().with("/participants/1/role", "\"lead\"")))
        .containsExactly("/participants one participant leads, not 2");
    assertThat(faults(conferenceServices().with("/participants/0/role", "\"partner\"")))
        .containsExactly("/participants one participant leads, not 0");
    assertThat(
            faults(
                conferenceServices()
                    .add(
                        "/participants",
                        """
                        {"instrument": "AEWA", "secretariat": "X", "role": "partner"}
                        """)))
        .containsExactly("/participants/2 'AEWA' stands here twice");
  }

  @Test
  void onlyParticipantsPayAndGain() {
    var terms =
        conferenceServices()
            .with("/strengthens/ACAP", "\"surveys\"")
            .with("/posts/0/shares/ACAP", "\"10\"")
            .with("/costPlan/key/percent/ACAP", "\"10\"")
            .withVoluntaryIncome("ACAP", "1.00", "received");

    assertThat(faults(terms))
        .containsExactlyInAnyOrder(
            "/strengthens/ACAP 'ACAP' is no participant",
            "/posts/0/shares/ACAP 'ACAP' is no participant",
            "/costPlan/key/percent/ACAP 'ACAP' is no participant",
            "/costPlan/voluntaryIncome/0/instrument 'ACAP' is no participant");
  }

  @Test
  void theEndDoesNotLieBeforeTheStartNorBeyondThirtyYears() {
    assertThat(conferenceServices().with("/end", "\"2027-01-01\"").terms()).isNotNull();
    assertThat(faults(conferenceServices().with("/end", "\"2026-12-31\"")))
        .containsExactly("/end the end 2026-12-31 lies before the start 2027-01-01");
    assertThat(conferenceServices().with("/end", "\"2056-12-31\"").terms()).isNotNull();
    assertThat(faults(conferenceServices().with("/end", "\"2057-01-01\"")))
        .containsExactly("/end terms run for 30 years at most");
  }

  @Test
  void amountsAreNotNegativeAndOfAKnownCurrency() {
    assertThat(faults(conferenceServices().with("/costPlan/recurring/2027", "\"-1.00\"")))
        .containsExactly("/costPlan/recurring/2027 must not be negative");
    assertThat(faults(conferenceServices().with("/costPlan/currency", "\"XYZ\"")))
        .contains("/costPlan/currency 'XYZ' is not a known currency");
    assertThat(
            faults(
                conferenceServices()
                    .with(
                        "/costPlan/recurring/2027",
                        "{\"amount\": \"1.5\", \"currency\": \"JPY\"}")))
        .containsExactly("/costPlan/recurring/2027/amount 1.5 has more than the 0 decimals of JPY");
  }

  @Test
  void textIsWellFormedAndBounded() {
    assertThat(faults(conferenceServices().with("/title", "\"half \\ud83d\"")))
        .containsExactly("/title holds half a character or a control character");
    assertThat(faults(conferenceServices().with("/title", "\"nul \\u0000\"")))
        .containsExactly("/title holds half a character or a control character");
    assertThat(faults(conferenceServices().with("/exit", "\"" + "x".repeat(4001) + "\"")))
        .containsExactly("/exit is longer than 4000 characters");
    assertThat(conferenceServices().with("/exit", "\"" + "x".repeat(4000) + "\"").terms())
        .isNotNull();
  }

  @Test
  void aDraftMayLackWhatTheSafeguardsAskFor() {
    var terms =
        conferenceServices()
            .without("/purpose")
            .without("/strengthens")
            .without("/posts")
            .without("/costPlan")
            .without("/identity")
            .without("/risks")
            .without("/reviewDate")
            .without("/exit")
            .without("/reporting")
            .without("/supports")
            .terms();

    assertThat(terms.costs().unclear()).hasSize(3);
    assertThat(terms.reporting().committed()).isFalse();
  }

  @Test
  void translationsStandOutside() {
    var translated =
        conferenceServices().with("/translations", "{\"fr\": {\"title\": \"Services\"}}");

    assertThat(translated.terms()).isEqualTo(conferenceServices().terms());
  }

  @Test
  void isNoObject() {
    var invalid =
        catchThrowableOfType(
            InvalidTerms.class, () -> Terms.read(Json.tree(List.of("CMS", "AEWA"))));

    assertThat(invalid.faults()).containsExactly(new TermsFault("", "terms are a JSON object"));
  }

  @Test
  void aKeySaysOnlyWhatItsKindNeeds() {
    assertThat(
            faults(
                conferenceServices()
                    .withKey("{\"kind\": \"equal\", \"percent\": {\"CMS\": \"60\"}}")))
        .containsExactly("/costPlan/key/percent says nothing in a key of kind 'equal'");
    assertThat(faults(conferenceServices().withKey("{\"kind\": \"by-mood\"}")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("/costPlan/key/kind 'by-mood' is none of equal, fixed");
  }
}
