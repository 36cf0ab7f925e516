package org.cmsfamily.reporting.ledger;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.quarter.QuarterExamples;
import org.cmsfamily.reporting.rate.Rate;
import org.cmsfamily.reporting.rate.RateTable;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** What files of CMS and AEWA are validated against for S14's service, and files for them. */
public final class LedgerExamples {

  static final String HEADER =
      "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
          + "purpose,description,document,reverses\n";

  private LedgerExamples() {}

  /** A sample file, validated against an empty ledger; nothing in it may be refused. */
  static ImportPlan sample(String quarter, String payer) {
    var plan =
        validate(
            ReportingWorld.sample("ledger-%s-%s.csv".formatted(quarter, payer)),
            context(payer, List.of()));
    if (plan.refused()) {
      throw new AssertionError(plan.violations());
    }
    return plan;
  }

  /** The groups of both payers' sample extracts of a quarter. */
  public static List<PostingGroup> sampleGroups(String quarter) {
    var groups = new ArrayList<>(sample(quarter, "CMS").groups());
    groups.addAll(sample(quarter, "AEWA").groups());
    return groups;
  }

  /** The entries of both payers' sample extracts of a quarter. */
  public static List<LedgerEntry> sampleEntries(String quarter) {
    var entries = new ArrayList<>(sample(quarter, "CMS").accepted());
    entries.addAll(sample(quarter, "AEWA").accepted());
    return entries;
  }

  static ImportPlan validate(String file, ImportContext context) {
    var ledgerFile =
        file(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), context.payer());
    return new ImportValidator(context, "batch-of-" + context.payer()).validate(ledgerFile);
  }

  /** The lines of a file of our own layout. */
  static LedgerFile file(InputStream file, String payer) {
    var violations = new LineViolations();
    var readable = new ArrayList<LedgerLine>();
    var unreadable = new HashSet<String>();
    var count = LedgerReader.skein(file, payer, violations, readable::add, unreadable::add);
    return new LedgerFile(new FileReading(payer, null), count, readable, violations, unreadable);
  }

  /** The entry with another description. */
  static LedgerEntry described(LedgerEntry entry, String description) {
    return new LedgerEntry(
        entry.id(),
        entry.family(),
        entry.service(),
        entry.quarter(),
        entry.concerns(),
        entry.bookingDate(),
        entry.kind(),
        entry.paidBy(),
        entry.borneBy(),
        entry.key(),
        entry.amount(),
        entry.days(),
        entry.rate(),
        entry.booked(),
        entry.planned(),
        entry.reported(),
        entry.purpose(),
        description,
        entry.document(),
        entry.sourceSystem(),
        entry.reference(),
        entry.batch(),
        entry.group(),
        entry.reverses(),
        entry.again());
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

  static ImportContext context(String payer, List<LedgerEntry> known) {
    return context(payer, known, (service, of, quarter) -> quarter);
  }

  static ImportContext context(String payer, List<LedgerEntry> known, PostingQuarters quarters) {
    return context(payer, known, quarters, LocalDate.of(2030, 6, 30));
  }

  /** As the books of CMS stand on a day, empty. */
  static ImportContext on(String today) {
    return context("CMS", List.of(), (service, of, quarter) -> quarter, LocalDate.parse(today));
  }

  private static ImportContext context(
      String payer, List<LedgerEntry> known, PostingQuarters quarters, LocalDate today) {
    ServiceFacts service = QuarterExamples.conferenceServices();
    var key = service.keyOn(LocalDate.of(2027, 1, 1));
    return new ImportContext(
        new ImportSource(service.family(), payer, "UMOJA"),
        "EUR",
        today,
        Map.of(service.code(), service),
        Set.of("CMS", "AEWA", "EUROBATS"),
        rates(),
        new KnownEntries(known),
        Map.of(key.id(), key),
        quarters);
  }

  /** The same books, as they stand for lines of which none is known. */
  static ImportContext withNothingKnown(ImportContext books) {
    return new ImportContext(
        books.source(),
        books.reportingCurrency(),
        books.today(),
        books.services(),
        books.instruments(),
        books.rates(),
        new KnownEntries(List.of()),
        books.keys(),
        books.quarters());
  }

  /** CMS has closed the first quarter, so that its bookings go to the second. */
  static ImportContext firstQuarterClosed() {
    var q1 = Quarter.parse("2027-Q1");
    return context(
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
