package org.cmsfamily.catalog.screening;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was stored of a screening in any shape is read by today's code. */
class StoredScreeningTest {

  private static Screening stored(String file) {
    return Json.read(Golden.stored(file), Screening.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Screening-2.json", "Screening-4.json", "Screening-5.json"})
  void isWrittenAsItWasRead(String file) {
    assertThatJson(Json.write(stored(file))).isEqualTo(Golden.stored(file));
  }

  @Test
  void inItsFirstShapeItIsTheSame() {
    assertThat(stored("Screening-1.json")).isEqualTo(stored("Screening-2.json"));
  }

  @Test
  void whatWasMissingMayBeATextAlone() {
    var screening = stored("Screening-3.json");

    assertThat(screening.results().getFirst().missing())
        .extracting(Ground::message)
        .containsExactly("AEWA is not known");
    assertThat(screening.violations())
        .extracting(
            violation -> violation.rule() + violation.pointer() + ": " + violation.message())
        .containsExactly("mandate: not assessable: AEWA is not known");
    assertThat(screening.results().getFirst().remarks()).isEmpty();
  }

  /** A page words it itself, and a refusal is worded in the reader's language. */
  @Test
  void whyAVerdictIsWhatItIsHasACode() {
    var screening = stored("Screening-5.json");

    assertThat(screening.violations())
        .extracting(one -> one.text().in(Language.FR).words())
        .containsExactly(
            "CMS paierait 96,000.00 EUR de plus en 2027 que ce que prévoit son budget : les termes"
                + " de conference-services (proposition p1) retiennent 108,000.00 EUR de la"
                + " ligne CS-10 de CMS-TF",
            "pour la coalition : ceci de CMS n'est pas préservé : budget propre",
            "non évaluable : le plan de coûts ne dit pas ce que coûte 2028");
    assertThat(screening.results().getFirst().remarks())
        .last()
        .extracting(one -> one.text().in(Language.ES).words())
        .isEqualTo(
            "no se conoce ningún tipo de la ONU para USD: su tipo previsto no se comprueba (regla"
                + " interna: un tipo previsto difiere del último tipo de la ONU en un 10 % como"
                + " máximo)");
    assertThat(screening.results().getFirst().breaches())
        .allSatisfy(one -> assertThat(one.text().words()).isEqualTo(one.message()));
    assertThat(stored("Screening-4.json").violations())
        .extracting(Violation::code)
        .containsExactly(null, "not-assessable");
  }

  @Test
  void whatOthersHoldStandsBesideABreach() {
    var breach = stored("Screening-4.json").breaches().getFirst();

    assertThat(breach.heldBy())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.proposal()).isEqualTo("p1");
              assertThat(one.line().year().getValue()).isEqualTo(2027);
            });
    assertThat(stored("Screening-4.json").remarks()).hasSize(1);
  }
}
