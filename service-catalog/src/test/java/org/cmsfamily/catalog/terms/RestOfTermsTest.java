package org.cmsfamily.catalog.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.time.LocalDate;
import java.util.Set;
import org.cmsfamily.platform.money.Amounts;
import org.junit.jupiter.api.Test;

/** The rest bear the whole cost in the same proportions. */
class RestOfTermsTest {
  private static final LocalDate FROM = LocalDate.parse("2028-01-01");

  private static Terms three() {
    return conferenceServices()
        .withPartner("EUROBATS")
        .withKey(
            "{\"kind\": \"fixed\", \"percent\": {\"CMS\": \"50\", \"AEWA\": \"30\", \"EUROBATS\":"
                + " \"20\"}}")
        .terms();
  }

  private static Terms without(String instrument, LocalDate from) {
    return new RestOfTerms(three(), Set.of(instrument), from).remaining().orElseThrow();
  }

  @Test
  void ofTheYearsFromTheFirstWholeOneOn() {
    var rest = without("AEWA", LocalDate.parse("2027-07-01"));

    assertThat(rest.instruments()).containsExactly("CMS", "EUROBATS");
    assertThat(rest.start()).isEqualTo(FROM);
    assertThat(rest.violations("")).isEmpty();
    assertThat(rest.costs().violations()).isEmpty();
    assertThat(rest.costs().shares())
        .hasSize(4)
        .allSatisfy(
            share ->
                assertThat(Amounts.plain(share.recurring()))
                    .isEqualTo(share.instrument().equals("CMS") ? "128571.43" : "51428.57"));
  }

  @Test
  void anotherLeadsWhereTheLeadHasLeft() {
    assertThat(without("CMS", FROM).lead()).isEqualTo("AEWA");
    assertThat(without("AEWA", FROM).lead()).isEqualTo("CMS");
  }

  @Test
  void nothingIsLeftOfTwoOrAfterTheLastWholeYear() {
    var two = conferenceServices().terms();

    assertThat(new RestOfTerms(two, Set.of("AEWA"), FROM).remaining()).isEmpty();
    assertThat(new RestOfTerms(three(), Set.of("AEWA"), LocalDate.parse("2029-02-01")).remaining())
        .isEmpty();
  }
}
