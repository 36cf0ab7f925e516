package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.local.Suite;

/**
 * The main job, step by step along the calendar of the demonstration: a common service of CMS and
 * AEWA from the draft to four quarterly reports. Everything that no real body decided carries the
 * mark demonstration. Run twice, it doubles nothing.
 */
public final class Demo {

  private static final List<String> QUARTERS = List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4");
  private static final List<LocalDate> REPORTED_ON =
      List.of(
          LocalDate.of(2027, 4, 12),
          LocalDate.of(2027, 7, 12),
          LocalDate.of(2027, 10, 11),
          LocalDate.of(2028, 1, 17));

  private final DemoContext context;
  private final DemonstrationRecords records;
  private final AgreeTerms terms;

  private Demo(DemoContext context) {
    this.context = context;
    this.records = new DemonstrationRecords(context);
    this.terms = new AgreeTerms(context);
  }

  /** Runs the whole main job on a running suite, which is left running. */
  public static void run(Suite suite) {
    Load.run(suite);
    var data = new ReferenceData(suite.data());
    var console = new Console(System.out);
    var loadContext =
        new LoadContext(data, Personas.byOffice(suite), Codes.PUBLISHED, Load.FAMILY, console);
    Load.onceOnly(new Demo(new DemoContext(loadContext))::run);
  }

  private void run() {
    var calendar = ReferenceData.list(context.demonstration().path("calendar"));
    open(calendar.get(0));
    onDate(calendar.get(1), terms::agree);
    onDate(calendar.get(2), () -> records.adopt(AgreeTerms.TABLED));
    var approval = new ApproveTerms(context, records, terms.proposal());
    onDate(calendar.get(3), approval::submit);
    onDate(calendar.get(4), approval::approve);
    var service = context.demonstration().path("terms").path("serviceCode").asText();
    onDate(calendar.get(5), () -> approval.begin(service));
    var reports = new FetchReports(context);
    RunQuarter.rates(context);
    for (var i = 0; i < QUARTERS.size(); i++) {
      quarter(service, QUARTERS.get(i), REPORTED_ON.get(i), reports);
    }
    new LeaveDraft(context).run(terms.terms());
    reports.say(service);
  }

  private void open(JsonNode date) {
    context.console().heading(date.path("date").asText() + "  " + date.path("what").asText());
    records.meetings();
    records.budgets();
    records.table(AgreeTerms.TABLED);
    terms.analysis();
    terms.consult();
  }

  private void onDate(JsonNode date, Runnable what) {
    var day = LocalDate.parse(date.path("date").asText());
    context.console().heading(day + "  " + date.path("what").asText());
    context.moveTo(day);
    what.run();
  }

  private void quarter(String service, String quarter, LocalDate day, FetchReports reports) {
    context.console().heading(day + "  quarter " + quarter + ": imported, closed, reported");
    context.moveTo(day);
    new ShowInbox(context).of(Persona.financeOfficer("AEWA"));
    if (quarter.equals(QUARTERS.getFirst())) new PreviewExtract(context).run();
    new RunQuarter(context, service, quarter).run();
    new SettleQuarter(context, service, quarter).run(day);
    for (var body : List.of("CMS-STC", "AEWA-STC")) reports.fetch(quarter, body);
  }
}
