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
import org.cmsfamily.reporting.quarter.QuarterExamples;
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
      assertThat(plan.summary().conflicting()).isEqualTo(1);
      assertThat(plan.violations().getFirst().line()).isEqualTo(2);
      assertThat(plan.violations().getFirst().entry()).isEqualTo(first.getFirst().id());
    }
  }

  @Test
  void oneReferenceTwiceInAFileIsRepeatedIfEqualAndAConflictIfNot() {
    var line = line("R1", "2027-02-10", "400.00");
    var twice = validate(HEADER + line + line, context("CMS", List.of()));
    assertThat(twice.refused()).isTrue();
    assertThat(twice.summary().repeated()).isEqualTo(1);
    assertThat(twice.violations().getFirst().line()).isEqualTo(3);
    assertThat(twice.violations().getFirst().message()).startsWith("Line 2 says the same");
    var other =
        validate(HEADER + line + line("R1", "2027-02-10", "2.00"), context("CMS", List.of()));
    assertThat(other.summary().conflicting()).isEqualTo(1);
  }

  @Test
  void oneReferenceWrittenInAnotherWayIsTheSameReference() {
    var first =
        validate(HEADER + line("INV 1", "2027-02-10", "1.00"), context("CMS", List.of()))
            .accepted();
    for (var spelt : List.of("inv 1", "INV  1", "INV 1.", "\uFF29NV\u00A01", "INV\u200B 1")) {
      var again = validate(HEADER + line(spelt, "2027-02-10", "1.00"), context("CMS", first));
      assertThat(again.known()).as(spelt).hasSize(1);
      assertThat(again.accepted()).isEmpty();
    }
  }

  @Test
  void thousandsWrittenWithADotAreRefusedNotReadAsUnits() {
    var file = HEADER + line("R1", "2027-02-10", "45.000") + line("R2", "2027-02-10", "1.000");
    assertThat(faults(file)).containsExactly("2 amount", "3 amount");
  }

  @Test
  void nothingIsNoAmountWhateverItsSign() {
    var file =
        HEADER
            + line("R1", "2027-02-10", "0.00")
            + line("R2", "2027-02-10", "-0.00")
            + line("R3", "CMS", "CMS", "2027-02-10", "redeployed", "0", "", "")
                .replace(",0,,,,", ",0,,day,support,")
            + line("R4", "2027-02-10", "1234567890123456.00");
    assertThat(faults(file)).containsExactly("2 amount", "3 amount", "4 amount", "5 amount");
  }

  @Test
  void nothingIsBookedAheadOrBeforeTheServiceBegan() {
    var file =
        HEADER
            + line("R1", "2027-04-12", "1.00")
            + line("R2", "2027-04-13", "1.00")
            + line("R3", "2029-04-12", "1.00")
            + line("R4", "2026-12-31", "1.00")
            + line("R5", "0207-02-10", "1.00")
            + line("R6", "+12027-02-10", "1.00");
    var plan = validate(file, LedgerExamples.on("2027-04-12"));
    assertThat(plan.violations())
        .extracting(violation -> violation.line() + " " + violation.column())
        .containsExactly(
            "3 booking_date",
            "4 booking_date",
            "5 booking_date",
            "6 booking_date",
            "7 booking_date");
    assertThat(plan.violations().get(2).message()).contains("belongs to the payer's own books");
  }

  @Test
  void noLineIsLost() {
    var known =
        validate(HEADER + line("R1", "2027-02-10", "1.00"), context("CMS", List.of())).accepted();
    var file =
        "# a title\n"
            + HEADER
            + line("R1", "2027-02-10", "1.00")
            + "\n"
            + line("#R2", "2027-02-10", "20.00")
            + line("R3", "2027-02-10", "x")
            + ",,,,,,,,,,,,,\n"
            + line("#R2", "2027-02-10", "20.00")
            + line("R4", "2027-02-10", "\"5.00\"x")
            + line("R1", "2027-02-10", "2.00");
    var plan = validate(file, context("CMS", known));
    assertThat(plan.count().all()).isEqualTo(10);
    assertThat(plan.count().heading()).isEqualTo(2);
    assertThat(plan.count().empty()).isEqualTo(2);
    assertThat(plan.count().lines()).isEqualTo(6);
    assertThat(plan.accepted()).extracting(LedgerEntry::reference).containsExactly("#R2");
    assertThat(plan.known()).hasSize(1);
    assertThat(plan.summary().repeated()).isEqualTo(1);
    assertThat(plan.summary().conflicting()).isEqualTo(1);
    assertThat(plan.summary().invalid()).isEqualTo(2);
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
  void aReversalOfNothingOfMoreThanIsLeftTwiceOrOfAReversalIsInvalid() {
    var file =
        HEADER
            + line("R1", "2027-02-10", "10.00")
            + line("R2", "CMS", "key", "2027-02-11", "actual", "-10.00", "EUR", "NOBODY")
            + line("R3", "CMS", "key", "2027-02-11", "actual", "-11.00", "EUR", "R1")
            + line("R4", "CMS", "key", "2027-02-11", "actual", "-10.00", "EUR", "R1")
            + line("R5", "CMS", "key", "2027-02-11", "actual", "-10.00", "EUR", "R1")
            + line("R6", "CMS", "key", "2027-02-11", "actual", "10.00", "EUR", "R4")
            + line("R7", "2027-02-11", "-1.00")
            + line("R8", "CMS", "key", "2027-02-11", "actual", "-1.00", "EUR", "R7");
    assertThat(faults(file))
        .containsExactly(
            "3 reverses", "4 amount", "6 reverses", "7 reverses", "8 amount", "9 reverses");
  }

  @Test
  void aCreditNoteTakesAPartBackAndTheRestWhatIsLeftToTheCentInEveryCurrency() {
    var file =
        HEADER
            + line("R1", "CMS", "key", "2027-01-10", "actual", "100.01", "USD", "")
            + line("R2", "CMS", "key", "2027-03-10", "actual", "-33.33", "USD", "R1")
            + line("R3", "CMS", "key", "2027-03-11", "actual", "-33.33", "USD", "R1");
    var before = validate(file, context("CMS", List.of()));
    assertThat(before.violations()).isEmpty();
    assertThat(before.accepted())
        .extracting(LedgerEntry::concerns)
        .containsOnly(QuarterExamples.Q1);
    var tooMuch = line("R4", "CMS", "key", "2027-03-12", "actual", "-33.36", "USD", "R1");
    var books = context("CMS", before.accepted());
    assertThat(validate(HEADER + tooMuch, books).violations().getFirst().message())
        .isEqualTo("Only 33.35 USD of R1 is left to take back");
    var rest = validate(HEADER + tooMuch.replace("33.36", "33.35"), books).accepted();
    assertThat(rest).hasSize(1);
    var all = new ArrayList<>(before.accepted());
    all.addAll(rest);
    assertThat(Amounts.sum(all.stream().map(LedgerEntry::booked).toList(), "EUR").isZero())
        .isTrue();
    assertThat(Amounts.sum(all.stream().map(LedgerEntry::planned).toList(), "EUR").isZero())
        .isTrue();
  }

  @Test
  void aReferenceIsBookedAgainOnceItIsTakenBackWholeButNotByItsOwnFileSentTwice() {
    var line = line("R1", "2027-02-10", "10.00");
    var back = line("R2", "CMS", "key", "2027-02-11", "actual", "-10.00", "EUR", "R1");
    var booked = validate(HEADER + line + back, context("CMS", List.of())).accepted();
    assertThat(validate(HEADER + line + back, context("CMS", booked)).known()).hasSize(2);
    var again = validate(HEADER + line, context("CMS", booked));
    assertThat(again.summary().bookedAgain()).isEqualTo(1);
    assertThat(again.accepted().getFirst().again()).isEqualTo(2);
    assertThat(again.accepted().getFirst().id()).isNotEqualTo(booked.getFirst().id());
    booked = new ArrayList<>(booked);
    booked.addAll(again.accepted());
    assertThat(validate(HEADER + line, context("CMS", booked)).known()).hasSize(1);
    assertThat(validate(HEADER + back, context("CMS", booked)).known()).hasSize(1);
  }

  @Test
  void aLineThatAnotherIsToBearAloneStaysWithItsPayerUntilItIsAccepted() {
    var file =
        HEADER
            + line("R1", "CMS", "AEWA", "2027-02-10", "actual", "10.00", "EUR", "")
            + line("R2", "CMS", "AEWA", "2027-02-10", "actual", "5.00", "EUR", "")
            + line("R3", "CMS", "CMS", "2027-02-10", "actual", "1.00", "EUR", "");
    var groups = validate(file, context("CMS", List.of())).groups();
    assertThat(groups).hasSize(3).extracting(PostingGroup::borneBy).containsOnly("CMS");
    assertThat(groups).extracting(PostingGroup::proposedTo).containsExactly("AEWA", "AEWA", null);
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
    for (var text :
        List.of(
            "\"Zürich\" \\ / \u2028 \uD83D\uDC1F \t \n \r \u001f \u007f </script>",
            "\u0000\u0001\t\n\u001F quoted \" \\ / ",
            " \u007F\u00E9\u6587",
            "\uD83E\uDDEB")) {
      entries.add(LedgerExamples.described(entries.getFirst(), text));
    }
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
