package org.cmsfamily.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServicePathTest {

  @Test
  void aDecisionAndAnInstrumentHaveTheirPages() {
    assertThat(ServicePath.page("/registry/decisions/CMS-STC44")).contains("/decisions/CMS-STC44");
    assertThat(ServicePath.page("/registry/instruments/AEWA")).contains("/instruments/AEWA");
  }

  @Test
  void aProposalAndAServiceHaveTheirPages() {
    assertThat(ServicePath.page("/catalog/proposals/1")).contains("/proposals/1");
    assertThat(ServicePath.page("/catalog/services/one")).contains("/services/one");
  }

  @Test
  void whatTheReportingServiceNamesHasItsPage() {
    assertThat(ServicePath.page("/reporting/services/conference-services/quarters/2027-Q1"))
        .contains("/quarters/conference-services/2027-Q1");
    assertThat(ServicePath.page("/reporting/reports/CMS-STC.2027-Q1"))
        .contains("/reports/CMS-STC.2027-Q1");
    assertThat(ServicePath.page("/reporting/findings/a.neutrality.CMS.2027"))
        .contains("/findings/a.neutrality.CMS.2027");
    assertThat(ServicePath.page("/reporting/entries/08f9")).contains("/ledger/entries/08f9");
  }

  @Test
  void whatIsToBePaidConfirmedOrAnsweredHasItsPage() {
    assertThat(ServicePath.page("/reporting/payments/P1")).contains("/payments/P1");
    assertThat(ServicePath.page("/reporting/services/roster/settlements"))
        .contains("/quarters?service=roster");
    assertThat(ServicePath.page("/reporting/entries?service=roster&proposed=true&quarter=2027-Q1"))
        .contains("/ledger?service=roster&quarter=2027-Q1&only=proposed");
    assertThat(ServicePath.page("/registry/appointments/A1"))
        .contains("/administration/appointments/A1");
  }

  @Test
  void whatHasNoPageYetHasNone() {
    assertThat(ServicePath.page("/catalog/analyses/1")).isEmpty();
    assertThat(ServicePath.page("/registry/decisions/CMS-STC44/texts")).isEmpty();
    assertThat(ServicePath.page("https://example.org/registry/decisions/X")).isEmpty();
  }
}
