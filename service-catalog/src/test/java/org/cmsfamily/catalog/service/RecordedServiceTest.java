package org.cmsfamily.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.junit.jupiter.api.Test;

/** A service that ran already waits for each participant's own decision. */
class RecordedServiceTest {
  private static final LocalDate DAY = LocalDate.parse("2027-02-01");

  private static Service recorded() {
    return ExistingService.recorded(
        "conference",
        "FAMILY",
        FixedTerms.of(TermsExample.withOneTimeCost("15000.00")),
        new ApprovedBy("CMS", "CMS-STC", "CMS-OLD"),
        new Existing(LocalDate.parse("2019-01-01"), DAY, "CMS:registrar"),
        false);
  }

  @Test
  void startsOnceNobodyIsAwaited() {
    var recorded = recorded();
    assertThat(new ExistingService(recorded).awaited()).containsExactly("AEWA");
    assertThat(recorded.startsOn(DAY)).isFalse();

    var joined =
        new ExistingService(recorded).joined(new ApprovedBy("AEWA", "AEWA-STC", "AEWA-OLD"), true);

    assertThat(new ExistingService(joined).awaited()).isEmpty();
    assertThat(joined.startsOn(DAY)).isTrue();
    assertThat(joined.start().existing()).isEqualTo(recorded.existing());
    assertThat(joined.demonstration()).isTrue();
    assertThat(joined.decisions()).contains("CMS-OLD", "AEWA-OLD");
  }

  @Test
  void oneThatWasProposedAwaitsNobody() {
    assertThat(new ExistingService(ServiceTest.approved()).awaited()).isEmpty();
  }

  @Test
  void isPublishedAsCommitted() {
    Golden.assertWrittenBefore(ServiceState.of(recorded()), "catalog.services.9.json", "posts");
  }
}
