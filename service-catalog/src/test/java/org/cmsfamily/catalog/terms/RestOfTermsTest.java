package org.cmsfamily.catalog.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.money.Amounts;
import org.junit.jupiter.api.Test;

/** The rest bear the whole cost in the same proportions. */
class RestOfTermsTest {
  private static final LocalDate FROM = LocalDate.parse("2028-01-01");

  private static Terms three() {
    return ofThree().terms();
  }

  private static TermsExamples ofThree() {
    return conferenceServices()
        .withPartner("EUROBATS")
        .withKey(
            "{\"kind\": \"fixed\", \"percent\": {\"CMS\": \"50\", \"AEWA\": \"30\", \"EUROBATS\":"
                + " \"20\"}}");
  }

  private static final LocalDate END = LocalDate.parse("2029-12-31");

  private static FixedTerms without(String instrument, LocalDate from) {
    return without(instrument, from, END);
  }

  private static FixedTerms without(String instrument, LocalDate from, LocalDate to) {
    return new RestOfTerms(three(), Set.of(instrument), from, to).remaining().orElseThrow();
  }

  private static List<String> recurring(FixedTerms rest, String instrument) {
    return rest.costs().shares().stream()
        .filter(share -> share.instrument().equals(instrument))
        .map(share -> share.year() + ": " + Amounts.plain(share.recurring()))
        .toList();
  }

  @Test
  void ofAYearForTheMonthsThatRemain() {
    var rest = without("AEWA", LocalDate.parse("2027-07-01"));

    assertThat(rest.terms().instruments()).containsExactly("CMS", "EUROBATS");
    assertThat(rest.terms().start()).isEqualTo("2027-07-01");
    assertThat(rest.terms().partOf(Year.of(2027))).isEqualByComparingTo("0.5");
    assertThat(rest.terms().violations("")).isEmpty();
    assertThat(rest.costs().violations()).isEmpty();
    assertThat(recurring(rest, "CMS"))
        .containsExactly("2027: 64285.72", "2028: 128571.43", "2029: 128571.43");
    assertThat(recurring(rest, "EUROBATS"))
        .containsExactly("2027: 25714.28", "2028: 51428.57", "2029: 51428.57");
  }

  @Test
  void untilTheNextOneLeaves() {
    var rest = without("AEWA", LocalDate.parse("2029-07-01"), LocalDate.parse("2029-09-30"));

    assertThat(recurring(rest, "CMS")).containsExactly("2029: 32142.86");
    assertThat(rest.terms().end()).isEqualTo("2029-09-30");
  }

  @Test
  void whatTheTermsStateOfAYearInPartIsDividedToo() {
    var terms =
        ofThree()
            .with("/start", "\"2027-07-01\"")
            .with("/costPlan/partOfYear", "{\"2027\": \"60\"}")
            .terms();
    var rest =
        new RestOfTerms(terms, Set.of("AEWA"), LocalDate.parse("2027-10-01"), END)
            .remaining()
            .orElseThrow();

    assertThat(rest.terms().partOf(Year.of(2027))).isEqualByComparingTo("0.3");
    assertThat(recurring(rest, "CMS")).startsWith("2027: 64285.72");
  }

  @Test
  void anotherLeadsWhereTheLeadHasLeft() {
    assertThat(without("CMS", FROM).terms().lead()).isEqualTo("AEWA");
    assertThat(without("AEWA", FROM).terms().lead()).isEqualTo("CMS");
  }

  @Test
  void nothingIsLeftOfTwoOrAfterTheEnd() {
    var two = conferenceServices().terms();

    assertThat(new RestOfTerms(two, Set.of("AEWA"), FROM, END).remaining()).isEmpty();
    assertThat(
            new RestOfTerms(three(), Set.of("AEWA"), LocalDate.parse("2030-01-01"), END)
                .remaining())
        .isEmpty();
  }
}
