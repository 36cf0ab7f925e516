package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.reporting.known.KnownService;
import org.cmsfamily.reporting.quarter.QuarterExamples;
import org.cmsfamily.reporting.rate.Rate;
import org.cmsfamily.reporting.rate.RateTable;

/** Books of CMS and AEWA for S14's service, and extracts for them. */
public final class LedgerExamples {

  static final String HEADER =
      "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
          + "purpose,description,document,reverses\n";

  private LedgerExamples() {}

  /** A sample extract, judged against empty books; nothing in it may be refused. */
  static Judgement sample(String quarter, String payer) {
    var judgement =
        judge(
            ReportingWorld.sample("ledger-%s-%s.csv".formatted(quarter, payer)),
            books(payer, List.of()));
    if (judgement.refused()) {
      throw new AssertionError(judgement.violations());
    }
    return judgement;
  }

  /** The lots of both payers' sample extracts of a quarter. */
  public static List<Lot> sampleLots(String quarter) {
    var lots = new ArrayList<>(sample(quarter, "CMS").lots());
    lots.addAll(sample(quarter, "AEWA").lots());
    return lots;
  }

  /** The entries of both payers' sample extracts of a quarter. */
  public static List<LedgerEntry> sampleEntries(String quarter) {
    var entries = new ArrayList<>(sample(quarter, "CMS").accepted());
    entries.addAll(sample(quarter, "AEWA").accepted());
    return entries;
  }

  static Judgement judge(String file, Books books) {
    var extract = Extract.read(file.getBytes(StandardCharsets.UTF_8), books.payer());
    return new ClaimJudge(books, "batch-of-" + books.payer()).judge(extract);
  }

  /** A line of CMS, borne by the key, in euro. */
  static String line(String reference, String date, String amount) {
    return line(reference, "CMS", "key", date, "actual", amount, "EUR", "");
  }

  static String line(
      String reference,
      String paidBy,
      String borneBy,
      String date,
      String kind,
      String amount,
      String currency,
      String reverses) {
    return String.join(
            ",",
            reference,
            QuarterExamples.conferenceServices().code(),
            paidBy,
            borneBy,
            date,
            "",
            kind,
            amount,
            currency,
            "",
            "",
            "Interpreters",
            "INV-1",
            reverses)
        + "\n";
  }

  static Books books(String payer, List<LedgerEntry> known) {
    return books(payer, known, (service, of, quarter) -> quarter);
  }

  static Books books(String payer, List<LedgerEntry> known, BookingQuarters quarters) {
    Map<String, LedgerEntry> byReference = new HashMap<>();
    Set<String> reversed = new HashSet<>();
    for (var entry : known) {
      byReference.put(entry.reference(), entry);
      if (entry.reverses() != null) {
        reversed.add(entry.reverses());
      }
    }
    KnownService service = QuarterExamples.conferenceServices();
    var key = service.keyOn(LocalDate.of(2027, 1, 1));
    return new Books(
        service.family(),
        payer,
        "UMOJA",
        "EUR",
        Map.of(service.code(), service),
        Set.of("CMS", "AEWA", "EUROBATS"),
        rates(),
        byReference,
        reversed,
        Map.of(key.id(), key),
        quarters);
  }

  /** CMS has closed the first quarter, so that its bookings go to the second. */
  static Books firstQuarterClosed() {
    var q1 = Quarter.parse("2027-Q1");
    return books(
        "CMS", List.of(), (service, payer, quarter) -> quarter.equals(q1) ? q1.next() : quarter);
  }

  private static RateTable rates() {
    var rates =
        ReportingWorld.sample("rates-sample.csv")
            .lines()
            .skip(2)
            .map(line -> line.split(",", -1))
            .map(
                cells ->
                    new Rate(
                        cells[0], LocalDate.parse(cells[1]), new BigDecimal(cells[2]), cells[3]))
            .toList();
    return new RateTable(rates);
  }
}
