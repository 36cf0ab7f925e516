package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.ledger.LedgerExamples.HEADER;
import static org.cmsfamily.reporting.ledger.LedgerExamples.context;
import static org.cmsfamily.reporting.ledger.LedgerExamples.line;
import static org.cmsfamily.reporting.ledger.LedgerExamples.validate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.quarter.QuarterExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line of a ledger file says, and towards which service (domain, import; S11). */
class LedgerLinesTest {

  private static final String SERVICE = "conference-services-cms-aewa";
  private static final String DAYS =
      "R1," + SERVICE + ",CMS,CMS,2027-02-10,,redeployed,5.50,,day,support,d,doc,\n";

  @ParameterizedTest
  @ValueSource(strings = {"..", " .", "\u200B"})
  void aReferenceThatComparesAsNothingIsNone(String reference) {
    assertThat(refusals(line("\"" + reference + "\"", "2027-02-10", "1.00")))
        .singleElement()
        .asString()
        .startsWith("source_reference: ");
  }

  @Test
  void aReferenceHasALargestLength() {
    int most = LedgerLineParser.LONGEST_REFERENCE;
    assertThat(refusals(line("R".repeat(most), "2027-02-10", "1.00"))).isEmpty();
    assertThat(refusals(line("R".repeat(most + 1), "2027-02-10", "1.00")))
        .containsExactly("source_reference: A reference has %s characters at most".formatted(most));
  }

  @Test
  void moneyHasACurrencyAndNoUnit() {
    assertThat(refusals(line("R1", "2027-02-10", "1.00").replace("EUR,,", "EUR,day,")))
        .containsExactly("unit: Only staff days have a unit");
    assertThat(refusals(line("R1", "CMS", "key", "2027-02-10", "actual", "1.00", "XAU", "")))
        .containsExactly("currency: 'XAU' is not a known currency");
    assertThat(refusals(line("R1", "CMS", "key", "2027-02-10", "actual", "", "", "")))
        .containsExactly("amount: The cell is empty", "currency: The cell is empty");
    assertThat(refusals(line("R1", "CMS", "key", "2027-02-10", "actual", "500", "JPY", "")))
        .containsExactly("currency: There is no rate for JPY in force on 2027-02-10");
  }

  @Test
  void staffDaysAreOneInstrumentsAndHaveNoCurrency() {
    assertThat(refusals(DAYS)).isEmpty();
    assertThat(refusals(DAYS.replace("5.50,,day", "5.50,EUR,day")))
        .containsExactly("currency: Staff days are no money and have no currency");
    assertThat(refusals(DAYS.replace("CMS,CMS", "CMS,key")))
        .containsExactly("borne_by: Staff days are one instrument's; no key splits them");
    assertThat(refusals(DAYS.replace("5.50", "5.501")))
        .containsExactly("amount: '5.501' is no number of days with at most two decimals");
    assertThat(refusals(DAYS.replace("5.50", "0.00")))
        .containsExactly("amount: 0.00 is nothing to book");
  }

  @Test
  void aLineConcernsAQuarterOfTheServiceThatHasBegun() {
    assertThat(refusals(concerning("2027-02-10", "2026-Q4")))
        .containsExactly(
            "concerns: The service begins on 2027-01-01; what was paid or paid back before"
                + " belongs to the payer's own books");
    assertThat(refusals(concerning("2027-02-10", "2027-Q2")))
        .containsExactly("concerns: 2027-Q2 is after the booking date");
    assertThat(refusals(concerning("2029-12-10", "2030-Q1")))
        .containsExactly("concerns: The service ends on 2029-12-31 by its terms");
    assertThat(refusals(concerning("2027-05-10", "2027-Q1"))).isEmpty();
    assertThat(refusals(concerning("2027-05-10", "0207-Q1"))).hasSize(1);
  }

  @Test
  void aLineIsOfAServiceThatThePayerTakesPartIn() {
    assertThat(refusals(line("R1", "2027-02-10", "1.00").replace(SERVICE, "another")))
        .containsExactly("service: There is no service another");
    var stranger =
        validate(
            HEADER + line("R1", "EUROBATS", "key", "2027-02-10", "actual", "1.00", "EUR", ""),
            context("EUROBATS", List.of()));
    assertThat(stranger.violations().getFirst().message())
        .isEqualTo("EUROBATS takes no part in " + SERVICE + " in 2027-Q1");
  }

  @Test
  void whatMustBeAskedOfTheBooksIsEveryReferenceInItsNormalForm() {
    var file =
        read(
            line("INV 1.", "2027-02-10", "1.00")
                + line("INV 2", "CMS", "key", "2027-02-10", "actual", "-1.00", "EUR", "inv  1"));
    assertThat(file.references()).containsExactlyInAnyOrder("inv 1", "inv 2");
    var posted = LedgerFile.of(file.readable());
    assertThat(posted.count().lines()).isEqualTo(2);
    assertThat(posted.count().all()).isEqualTo(2);
    assertThat(posted.references()).isEqualTo(file.references());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umoja", "U", "SAP 2.0_x-y"})
  void aSourceSystemIsNamedInLettersDigitsAndAFewSigns(String name) {
    assertThat(ImportSource.of("F", "CMS", name)).isEqualTo(new ImportSource("F", "CMS", name));
  }

  @Test
  void anImportNamesSystemFamilyAndPayer() {
    assertRefused(() -> ImportSource.of("F", "CMS", null), "source system");
    assertRefused(() -> ImportSource.of("F", "CMS", "\u00FCmoja"), "source system");
    assertRefused(() -> ImportSource.of(null, "CMS", "Umoja"), "family");
    assertRefused(() -> ImportSource.of("F", " ", "Umoja"), "payer");
  }

  @Test
  void anEntrysIdNamesPayerSystemReferenceAndBooking() {
    var source = new ImportSource("F", "CMS", "Umoja");
    assertThat(EntryId.of(source, "R1", 1)).isEqualTo(Sha256.of("CMS\nUmoja\nR1").substring(0, 32));
    assertThat(EntryId.of(source, "R1", 2))
        .isEqualTo(Sha256.of("CMS\nUmoja\nR1\n2").substring(0, 32));
  }

  @Test
  void aLateLineHasTheKeyOfTheQuarterThatItConcerns() {
    var plan = validate(HEADER + concerning("2027-05-10", "2027-Q1"), books());
    assertThat(plan.groups()).hasSize(1);
    assertThat(plan.groups().getFirst().key())
        .isEqualTo(QuarterExamples.conferenceServices().keyOn(LocalDate.of(2027, 3, 31)));
    assertThat(plan.groups().getFirst().booked()).isEqualTo(eur("1.00"));
    assertThat(plan.summary().bookedAgain()).isZero();
  }

  private static void assertRefused(ThrowingCallable reading, String named) {
    assertThatThrownBy(reading).isInstanceOf(Problem.class).hasMessageContaining(named);
  }

  private static String concerning(String date, String quarter) {
    return line("R1", date, "1.00").replace(date + ",,", date + "," + quarter + ",");
  }

  private static List<String> refusals(String row) {
    return validate(HEADER + row, books()).violations().stream()
        .map(violation -> violation.column() + ": " + violation.message())
        .toList();
  }

  private static LedgerFile read(String rows) {
    return LedgerExamples.file(
        new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)), "CMS");
  }

  private static ImportContext books() {
    return context("CMS", List.of());
  }
}
