package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.ledger.LedgerExamples.HEADER;
import static org.cmsfamily.reporting.ledger.LedgerExamples.context;
import static org.cmsfamily.reporting.ledger.LedgerExamples.line;
import static org.cmsfamily.reporting.ledger.LedgerExamples.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.junit.jupiter.api.Test;

/** Scenario S11's rules, without a database. */
class ImportValidatorTest {

  @Test
  void everyFaultOfEveryLineIsNamedWithItsColumn() {
    var file =
        HEADER
            + line("R1", "2027-02-30", "1.00")
            + line("R2", "2027-02-10", "1.001")
            + line("R3", "CMS", "key", "2027-02-10", "actuel", "1.00", "EUR", "")
            + line("R4", "AEWA", "key", "2027-02-10", "actual", "1.00", "EUR", "")
            + line("R5", "CMS", "NOBODY", "2027-02-10", "actual", "1.00", "EUR", "")
            + line("R6", "CMS", "EUROBATS", "2027-02-10", "actual", "1.00", "EUR", "")
            + line("R7", "CMS", "key", "2027-02-10", "actual", "1.00", "XXQ", "")
            + line("R8", "CMS", "key", "2023-02-10", "actual", "1.00", "USD", "")
            + line("", "CMS", "key", "2027-13-10", "actual", "1e2", "EUR", "");
    assertThat(faults(file))
        .containsExactly(
            "2 booking_date",
            "3 amount",
            "4 kind",
            "5 paid_by",
            "6 borne_by",
            "7 borne_by",
            "8 currency",
            "9 booking_date",
            "10 amount",
            "10 booking_date",
            "10 source_reference");
  }

  @Test
  void nothingIsBookedForAQuarterAfterTheServiceHasEnded() {
    var file =
        HEADER
            + line("R1", "CMS", "key", "2029-12-31", "actual", "1.00", "EUR", "")
            + line("R2", "CMS", "key", "2030-01-01", "actual", "1.00", "EUR", "")
            + line("R3", "CMS", "key", "2099-01-10", "actual", "1.00", "EUR", "");
    assertThat(faults(file)).containsExactly("3 booking_date", "4 booking_date");
  }

  @Test
  void anUnknownCurrencyDoesNotHideABadAmount() {
    var file = HEADER + line("R1", "CMS", "key", "2027-02-10", "actual", "abc", "QQQ", "");
    assertThat(faults(file)).containsExactlyInAnyOrder("2 currency", "2 amount");
  }

  @Test
  void withoutARateTheLineIsInvalid() {
    var file = HEADER + line("R1", "CMS", "key", "2027-02-10", "actual", "1.00", "SEK", "");
    var plan = validate(file, context("CMS", List.of()));
    assertThat(plan.violations().getFirst().message())
        .isEqualTo("There is no rate for SEK in force on 2027-02-10");
  }

  @Test
  void theSameLinesAgainAreKnownAndNameTheEntriesTheyEqual() {
    var file = HEADER + line("R1", "2027-02-10", "1.00");
    var first = validate(file, context("CMS", List.of())).accepted();
    var again = validate(file, context("CMS", first));
    assertThat(again.accepted()).isEmpty();
    assertThat(again.known())
        .containsExactly(new ImportPlan.KnownLine(2, "R1", first.getFirst().id()));
  }

  @Test
  void anotherAmountOrDateUnderTheSameReferenceIsAConflictOnItsLine() {
    var first =
        validate(HEADER + line("R1", "2027-02-10", "1.00"), context("CMS", List.of())).accepted();
    for (var changed :
        List.of(line("R1", "2027-02-10", "2.00"), line("R1", "2028-02-10", "1.00"))) {
      var plan = validate(HEADER + changed, context("CMS", first));
      assertThat(plan.conflicting()).isEqualTo(1);
      assertThat(plan.violations().getFirst().line()).isEqualTo(2);
      assertThat(plan.violations().getFirst().entry()).isEqualTo(first.getFirst().id());
    }
  }

  @Test
  void oneReferenceTwiceInAFileIsKnownIfEqualAndAConflictIfNot() {
    var line = line("R1", "2027-02-10", "1.00");
    assertThat(validate(HEADER + line + line, context("CMS", List.of())).known()).hasSize(1);
    var other =
        validate(HEADER + line + line("R1", "2027-02-10", "2.00"), context("CMS", List.of()));
    assertThat(other.conflicting()).isEqualTo(1);
  }

  @Test
  void aReversalTakesBackAnEntryOfTheFileOrOfTheBooksAtItsRate() {
    var dollars = line("R1", "CMS", "key", "2027-01-10", "actual", "100.00", "USD", "");
    var back = line("R2", "CMS", "key", "2027-03-10", "actual", "-100.00", "USD", "R1");
    var together = validate(HEADER + back + dollars, context("CMS", List.of()));
    assertThat(together.violations()).isEmpty();
    assertThat(Amounts.sum(together.accepted().stream().map(LedgerEntry::booked).toList(), "EUR"))
        .isEqualTo(eur("0"));
    var before = validate(HEADER + dollars, context("CMS", List.of())).accepted();
    assertThat(validate(HEADER + back, context("CMS", before)).accepted().getFirst().booked())
        .isEqualTo(before.getFirst().booked().negate());
  }

  @Test
  void aReversalOfNothingOfAPartTwiceOrOfAReversalIsInvalid() {
    var file =
        HEADER
            + line("R1", "2027-02-10", "10.00")
            + line("R2", "CMS", "key", "2027-02-11", "actual", "-10.00", "EUR", "NOBODY")
            + line("R3", "CMS", "key", "2027-02-11", "actual", "-9.00", "EUR", "R1")
            + line("R4", "CMS", "key", "2027-02-11", "actual", "-10.00", "EUR", "R1")
            + line("R5", "CMS", "key", "2027-02-11", "actual", "-10.00", "EUR", "R1")
            + line("R6", "CMS", "key", "2027-02-11", "actual", "10.00", "EUR", "R4")
            + line("R7", "2027-02-11", "-1.00");
    assertThat(faults(file))
        .containsExactly("3 reverses", "4 amount", "6 reverses", "7 reverses", "8 amount");
  }

  @Test
  void staffDaysHaveAUnitAPurposeAndNoCurrency() {
    var days = line("R1", "CMS", "CMS", "2027-02-10", "redeployed", "5.50", "", "");
    assertThat(faults(HEADER + days)).containsExactly("2 purpose", "2 unit");
    var right = days.replace("5.50,,,,", "5.50,,day,implementation support,");
    var plan = validate(HEADER + right, context("CMS", List.of()));
    assertThat(plan.accepted().getFirst().days()).hasToString("5.50");
    assertThat(plan.accepted().getFirst().booked()).isEqualTo(eur("0"));
  }

  @Test
  void aLineOfAClosedQuarterGoesToTheOpenOneAndNamesTheOneItConcerns() {
    var entry =
        validate(HEADER + line("R1", "2027-02-10", "1.00"), LedgerExamples.firstQuarterClosed())
            .accepted()
            .getFirst();
    assertThat(entry.quarter()).isEqualTo(Quarter.parse("2027-Q2"));
    assertThat(entry.concerns()).isEqualTo(Quarter.parse("2027-Q1"));
  }

  @Test
  void aThousandLinesAreSummedInOneGroup() {
    var file = new StringBuilder(HEADER);
    for (int i = 0; i < 1000; i++) {
      file.append(line("R" + i, "2027-02-10", "0.01"));
    }
    var groups = validate(file.toString(), context("CMS", List.of())).groups();
    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().count()).isEqualTo(1000);
    assertThat(groups.getFirst().booked()).isEqualTo(eur("10.00"));
  }

  @Test
  void anyoneWhoSeesTheEntriesFindsTheHashOfTheirGroup() {
    var plan = LedgerExamples.sample("2027-Q1", "CMS");
    for (var group : plan.groups()) {
      var entries =
          plan.accepted().stream().filter(entry -> entry.group().equals(group.id())).toList();
      assertThat(EntriesHash.of(entries)).isEqualTo(group.sha256());
    }
  }

  @Test
  void theHashIsOverTheCanonicalJsonOfEachEntry() {
    var entries = new ArrayList<>(LedgerExamples.sampleEntries("2027-Q1"));
    var strange = "\"Zürich\" \\ / \u2028 \uD83D\uDC1F \t \n \r \u001f \u007f </script>";
    entries.add(LedgerExamples.described(entries.getFirst(), strange));
    var lines =
        entries.stream()
            .sorted(Comparator.comparing(LedgerEntry::id))
            .map(entry -> CanonicalJson.of(entry) + "\n")
            .toList();
    assertThat(EntriesHash.of(entries)).isEqualTo(Sha256.of(String.join("", lines)));
  }

  private static List<String> faults(String file) {
    return validate(file, context("CMS", List.of())).violations().stream()
        .map(violation -> violation.line() + " " + violation.column())
        .toList();
  }
}
