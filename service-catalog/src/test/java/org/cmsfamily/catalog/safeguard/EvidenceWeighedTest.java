package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.implication;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.analysis.Analysis;
import org.cmsfamily.catalog.analysis.Implication;
import org.cmsfamily.catalog.analysis.Implication.Direction;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceWeighedTest {

  private static final Verdict SATISFIED = new Verdict.Satisfied();
  private static final List<String> BOTH_UNMITIGATED =
      List.of("AEWA house rule at /risks", "CMS house rule at /risks");

  private static Verdict judge(TermsExamples terms, Implication... implications) {
    return judge(terms, cmsFamily(), study("IES", implications));
  }

  private static Analysis study(@Nullable String author, Implication... implications) {
    return new Analysis("IES-2015", "F", "Implications", author, null, List.of(implications));
  }

  private static Verdict judge(TermsExamples terms, FamilyExamples family, Analysis... analyses) {
    return new EvidenceWeighed()
        .judge(
            new Case(
                FixedTerms.of(terms.terms()),
                family.today(),
                new Analyses(List.of(analyses)),
                Encumbrances.NONE,
                List.of()));
  }

  private static Implication disadvantage(int score) {
    return implication("I5", "conference-services", Direction.DISADVANTAGE, score);
  }

  @Test
  void anAnalysisOfTheAreaIsReferenced() {
    assertThat(new EvidenceWeighed().judge(caseOf(conferenceServices()))).isEqualTo(SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CMS",
        "cms",
        "AEWA Secretariat",
        "the Secretariat of CMS",
        "UNEP-CMS",
        "UNEP/CMS",
        "UNEP/AEWA Secretariat",
        "\uff23\uff2d\uff33",
        "Coordinators"
      })
  void oneByAParticipantOrByWhoServesOneIsNotIndependent(String author) {
    var family =
        cmsFamily()
            .with(
                "registry.secretariats/COORDINATORS",
                """
                {"code": "COORDINATORS", "family": "F", "seats": [], "servingArrangements": [
                  {"id": "a", "instrument": "AEWA", "role": "coordination"}]}\
                """);

    assertThat(breaches(by(author, family))).containsExactly("CMS P2 at /supports/analysis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agreement on the Conservation of African-Eurasian Migratory Waterbirds",
        "Secretariat of the agreement on the conservation of African Eurasian migratory waterbirds",
        "Accord sur la conservation des oiseaux d'eau migrateurs d'Afrique-Eurasie",
        "Office for Waterbirds"
      })
  void norIsOneUnderTheFullNameOfEither(String author) {
    var family =
        cmsFamily()
            .set(
                "registry.instruments/AEWA",
                "/names",
                """
                {"en": "Agreement on the Conservation of African-Eurasian Migratory Waterbirds",
                 "fr": "Accord sur la conservation des oiseaux d'eau migrateurs d'Afrique-Eurasie",
                 "es": null}\
                """)
            .set(
                "registry.secretariats/UNEP-AEWA",
                "/names",
                "{\"en\": \"The Office for Waterbirds\", \"fr\": null}");

    assertThat(breaches(by(author, family))).containsExactly("CMS P2 at /supports/analysis");
    assertThat(by(author, cmsFamily())).isEqualTo(SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNEP", "EUROBATS", "Institute for European Studies", "AEWA-INTERIM"})
  void oneByAnybodyElseIs(String author) {
    assertThat(by(author, cmsFamily())).isEqualTo(SATISFIED);
  }

  @Test
  void whetherOneWithoutAnAuthorIsIndependentIsNotKnown() {
    assertThat(missing(by(null, cmsFamily())))
        .containsExactly(
            "whether the analysis of conference services, IES-2015, is independent is not known: it"
                + " names no author");
  }

  @Test
  void oneIndependentAnalysisOfAnAreaIsEnough() {
    var terms = conferenceServices().with("/supports/analysis", "[\"IES-2015\", \"OWN\"]");
    var own = new Analysis("OWN", "F", "Our view", "CMS", null, List.of(disadvantage(0)));

    assertThat(judge(terms, cmsFamily(), study("IES", disadvantage(0)), own)).isEqualTo(SATISFIED);
    assertThat(breaches(judge(terms, cmsFamily(), study("AEWA", disadvantage(0)), own)))
        .containsExactly("CMS P2 at /supports/analysis");
  }

  private static Verdict by(@Nullable String author, FamilyExamples family) {
    return judge(conferenceServices(), family, study(author, disadvantage(0)));
  }

  @Test
  void noneReferencedOrNoneOfTheArea() {
    var none = conferenceServices().without("/supports/analysis");
    var other = implication("I1", "fundraising", Direction.ADVANTAGE, null);
    var all = implication("I1", "*", Direction.ADVANTAGE, null);

    assertThat(breaches(judge(none, all))).containsExactly("CMS P4 at /supports/analysis");
    assertThat(breaches(judge(conferenceServices(), other)))
        .containsExactly("CMS P4 at /supports/analysis");
    assertThat(judge(conferenceServices(), all)).isEqualTo(SATISFIED);
  }

  @Test
  void eachAreaNeedsAnAnalysis() {
    var terms = conferenceServices().with("/areas", "[\"conference-services\", \"fundraising\"]");

    assertThat(breaches(judge(terms, disadvantage(0))))
        .containsExactly("CMS P4 at /supports/analysis");
  }

  @Test
  void oneThatIsNotKnownIsNotAssessable() {
    var terms = conferenceServices().with("/supports/analysis", "[\"IES-2015\", \"OTHER\"]");

    assertThat(missing(judge(terms, disadvantage(1))))
        .containsExactly("the analysis OTHER is not known");
  }

  @Test
  void aDisadvantageScoredThreeOrMoreNeedsAMitigation() {
    assertThat(judge(conferenceServices(), disadvantage(2))).isEqualTo(SATISFIED);
    assertThat(breaches(judge(conferenceServices(), disadvantage(3)))).isEqualTo(BOTH_UNMITIGATED);
    assertThat(breaches(judge(conferenceServices(), disadvantage(4)))).isEqualTo(BOTH_UNMITIGATED);
  }

  @Test
  void aRiskThatNamesItMitigatesIt() {
    var byId = conferenceServices().with("/risks/0/implication", "\"I5\"");
    var byStatement =
        conferenceServices().with("/risks/0/implication", "\"meeting schedules collide\"");
    var asRisk = conferenceServices().with("/risks/0/risk", "\"meeting schedules collide\"");
    var unmitigated = byId.without("/risks/0/mitigation").with("/risks/0/score", "\"1\"");

    for (var terms : List.of(byId, byStatement, asRisk)) {
      assertThat(judge(terms, disadvantage(5))).isEqualTo(SATISFIED);
    }
    assertThat(breaches(judge(unmitigated, disadvantage(5)))).isEqualTo(BOTH_UNMITIGATED);
  }

  @Test
  void anAdvantageOrOneOfAnotherAreaNeedsNone() {
    var general = implication("I1", "*", Direction.ADVANTAGE, 5);
    var elsewhere = implication("I5", "fundraising", Direction.DISADVANTAGE, 5);

    assertThat(judge(conferenceServices(), general, elsewhere)).isEqualTo(SATISFIED);
  }

  @Test
  void aRiskOfTheTermsScoredThreeOrMoreNeedsOneToo() {
    var open = conferenceServices().without("/risks/0/mitigation");

    assertThat(breaches(judge(open, disadvantage(0))))
        .containsExactly("CMS house rule at /risks/0/mitigation");
    assertThat(judge(open.with("/risks/0/score", "\"2\""), disadvantage(0))).isEqualTo(SATISFIED);
    assertThat(judge(open.without("/risks/0/score"), disadvantage(0))).isEqualTo(SATISFIED);
  }

  @Test
  void fromWhichScoreIsTheFamilysHouseRule() {
    var family = cmsFamily().set("registry.families/F", "/houseRules/mitigateFromScore", "2");
    var verdict = judge(conferenceServices(), family, study("IES", disadvantage(2)));

    assertThat(breaches(verdict)).isEqualTo(BOTH_UNMITIGATED);
    assertThat(verdict.toString()).contains("house rule: a disadvantage scored 2 or more");
  }
}
