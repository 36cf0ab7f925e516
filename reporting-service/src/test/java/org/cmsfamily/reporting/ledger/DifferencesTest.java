package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.reporting.ledger.LedgerExamples.HEADER;
import static org.cmsfamily.reporting.ledger.LedgerExamples.context;
import static org.cmsfamily.reporting.ledger.LedgerExamples.validate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.csv.LineViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One reference has one content: whatever differs is a conflict (domain, import; S11). */
class DifferencesTest {

  private static final Map<String, String> LINE =
      Map.ofEntries(
          Map.entry("source_reference", "R1"),
          Map.entry("service", "conference-services-cms-aewa"),
          Map.entry("paid_by", "CMS"),
          Map.entry("borne_by", "key"),
          Map.entry("booking_date", "2027-05-10"),
          Map.entry("concerns", "2027-Q1"),
          Map.entry("kind", "actual"),
          Map.entry("amount", "10.00"),
          Map.entry("currency", "EUR"),
          Map.entry("unit", ""),
          Map.entry("purpose", "interpretation"),
          Map.entry("description", "Interpreters"),
          Map.entry("document", "INV-1"),
          Map.entry("reverses", ""));

  @Test
  void theSameContentIsNoDifference() {
    assertThat(between(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "service, another-service, service",
    "borne_by, CMS, borne_by",
    "booking_date, 2027-05-11, booking_date",
    "concerns, 2027-Q2, concerns",
    "kind, one-time, kind",
    "amount, 10.01, amount",
    "currency, USD, amount",
    "purpose, travel, purpose",
    "description, Interpreter, description",
    "document, INV-2, document",
    "reverses, R0, reverses"
  })
  void whateverDiffersIsAConflictOfItsColumn(String column, String value, String named) {
    var found = between(Map.of(column, value));
    assertThat(found).extracting(LineViolation::column).containsExactly(named);
    assertThat(found.getFirst().entry()).isEqualTo(entry(LINE).id());
    assertThat(found.getFirst().line()).isEqualTo(2);
  }

  @Test
  void aConflictSaysBothContents() {
    assertThat(between(Map.of("amount", "10.01")).getFirst().message())
        .isEqualTo("Reference R1 is booked already with amount '10.00 EUR', not '10.01 EUR'");
    assertThat(between(Map.of("reverses", "R0")).getFirst().message())
        .isEqualTo("The line reverses another than the entry does");
  }

  @Test
  void anotherDateMayMeanAnotherQuarterWhichIsNotSaidTwice() {
    assertThat(between(Map.of("booking_date", "2027-02-10", "concerns", "")))
        .extracting(LineViolation::column)
        .containsExactly("booking_date");
  }

  @Test
  void everyDifferenceIsListed() {
    assertThat(between(Map.of("kind", "one-time", "amount", "1.00", "document", "INV-2")))
        .extracting(LineViolation::column)
        .containsExactly("kind", "amount", "document");
  }

  @Test
  void staffDaysAreComparedByTheirNumber() {
    var entry = entry(days("5.50"));
    var known = new KnownEntries(List.of(entry));
    assertThat(Differences.between(line(days("5.5")), entry, known)).isEmpty();
    assertThat(Differences.between(line(days("5")), entry, known))
        .extracting(LineViolation::message)
        .containsExactly("Reference R1 is booked already with amount '5.50', not '5'");
  }

  @Test
  void aReversalIsTheSameIfItTakesBackTheSameEntryInWhateverSpelling() {
    var entries =
        validate(
                HEADER
                    + row(LINE)
                    + row(reversal("R2", "R1"))
                    + row(with(LINE, "source_reference", "R3")),
                context("CMS", List.of()))
            .accepted();
    var known = new KnownEntries(entries);
    var back = entries.stream().filter(entry -> entry.reverses() != null).findFirst().orElseThrow();
    assertThat(Differences.between(line(reversal("R2", "r1.")), back, known)).isEmpty();
    assertThat(Differences.between(line(reversal("R2", "R3")), back, known))
        .extracting(LineViolation::column)
        .containsExactly("reverses");
    assertThat(Differences.between(line(with(reversal("R2", "R1"), "reverses", "")), back, known))
        .extracting(LineViolation::column)
        .containsExactly("reverses");
    assertThat(Differences.between(line(reversal("R2", "R1")), back, new KnownEntries(List.of())))
        .extracting(LineViolation::column)
        .containsExactly("reverses");
  }

  @Test
  void aReversalThatNamesNoQuarterHasThatOfWhatItTakesBack() {
    var unsaid = with(reversal("R2", "R1"), "concerns", "");
    var entries = validate(HEADER + row(LINE) + row(unsaid), context("CMS", List.of())).accepted();
    var back = entries.stream().filter(entry -> entry.reverses() != null).findFirst().orElseThrow();
    assertThat(back.concerns()).isEqualTo(Quarter.parse("2027-Q1"));
    assertThat(Differences.between(line(unsaid), back, new KnownEntries(entries))).isEmpty();
    assertThat(
            Differences.between(
                line(with(unsaid, "concerns", "2027-Q2")), back, new KnownEntries(entries)))
        .extracting(LineViolation::column)
        .containsExactly("concerns");
  }

  private static List<LineViolation> between(Map<String, String> changes) {
    var entry = entry(LINE);
    return Differences.between(line(with(LINE, changes)), entry, new KnownEntries(List.of(entry)));
  }

  private static Map<String, String> reversal(String reference, String of) {
    return with(LINE, Map.of("source_reference", reference, "amount", "-10.00", "reverses", of));
  }

  private static Map<String, String> days(String number) {
    return with(
        LINE,
        Map.of(
            "borne_by", "CMS",
            "kind", "redeployed",
            "amount", number,
            "currency", "",
            "unit", "day"));
  }

  private static Map<String, String> with(Map<String, String> line, String column, String value) {
    return with(line, Map.of(column, value));
  }

  private static Map<String, String> with(Map<String, String> line, Map<String, String> changes) {
    var changed = new HashMap<>(line);
    changed.putAll(changes);
    return changed;
  }

  private static LedgerEntry entry(Map<String, String> cells) {
    return validate(HEADER + row(cells), context("CMS", List.of())).accepted().getFirst();
  }

  private static LedgerLine line(Map<String, String> cells) {
    return LedgerExamples.file(
            new ByteArrayInputStream((HEADER + row(cells)).getBytes(StandardCharsets.UTF_8)), "CMS")
        .readable()
        .getFirst();
  }

  private static String row(Map<String, String> cells) {
    return String.join(
            ",", LedgerColumns.ALL.stream().map(column -> cells.getOrDefault(column, "")).toList())
        + "\n";
  }
}
