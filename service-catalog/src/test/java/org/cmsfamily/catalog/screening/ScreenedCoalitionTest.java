package org.cmsfamily.catalog.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.CaseExamples;
import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.safeguard.HeldFunds;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.money.Amounts;
import org.junit.jupiter.api.Test;

/** The plan of a coalition is screened with the terms, and holds what it needs. */
class ScreenedCoalitionTest {

  /** CMS and AEWA may start without EUROBATS, at a yearly cost. */
  private static Case with(String recurring) {
    var all = conferenceServices().withoutOneTimeCost().withRecurring("150000.00");
    TermsExamples terms =
        all.withPartner("EUROBATS")
            .with("/coalition", "{\"participants\": [\"CMS\", \"AEWA\"]}")
            .with(
                "/coalition/costPlan",
                all.withRecurring(recurring).json().path("costPlan").toString());
    return new Case(
        FixedTerms.of(terms.terms()),
        FamilyExamples.cmsFamily().today(),
        CaseExamples.STUDY,
        Encumbrances.NONE,
        List.of());
  }

  private static List<String> ofCoalition(Case c) {
    return Screening.of(c).breaches().stream()
        .filter(ground -> ground.pointer().startsWith("/coalition/"))
        .map(Ground::message)
        .toList();
  }

  @Test
  void whatItWouldPayTooMuchIsABreach() {
    assertThat(ofCoalition(with("200000.00"))).isEmpty();
    assertThat(ofCoalition(with("200001.00")))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).startsWith("for the coalition: "));
    assertThat(Screening.of(with("200001.00")).passed()).isFalse();
  }

  @Test
  void ofEachLineTheGreaterOfBothNeedsIsHeld() {
    assertThat(HeldFunds.of(with("160000.00"), "P"))
        .extracting(one -> one.line().instrument() + " " + Amounts.plain(one.amount()))
        .contains("CMS 96000.00", "AEWA 64000.00");
    assertThat(HeldFunds.of(with("100000.00"), "P"))
        .extracting(one -> one.line().instrument() + " " + Amounts.plain(one.amount()))
        .contains("CMS 90000.00", "AEWA 60000.00");
  }
}
