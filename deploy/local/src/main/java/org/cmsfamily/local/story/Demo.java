package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.local.Suite;

/**
 * The main job, told step by step along the calendar of the demonstration: a common service of CMS
 * and AEWA from the draft to four quarterly reports. Everything that no real body decided carries
 * the mark demonstration. Run twice, it doubles nothing.
 */
public final class Demo {

  private static final List<String> QUARTERS = List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4");
  private static final List<LocalDate> REPORTED_ON =
      List.of(
          LocalDate.of(2027, 4, 12),
          LocalDate.of(2027, 7, 12),
          LocalDate.of(2027, 10, 11),
          LocalDate.of(2028, 1, 17));

  private final Stage stage;
  private final DemonstrationRecords records;
  private final AgreeTerms terms;

  private Demo(Stage stage) {
    this.stage = stage;
    this.records = new DemonstrationRecords(stage);
    this.terms = new AgreeTerms(stage);
  }

  /** Tells the whole story on a running suite, which is left running. */
  public static void run(Suite suite) {
    Load.run(suite);
    var data = new ReferenceData(suite.data());
    var telling = new Telling(System.out);
    var loading = new Loading(data, Cast.byOffice(suite), Codes.PUBLISHED, Load.FAMILY, telling);
    Load.onceOnly(new Demo(new Stage(loading))::tell);
  }

  private void tell() {
    var calendar = ReferenceData.list(stage.demonstration().path("calendar"));
    open(calendar.get(0));
    chapter(calendar.get(1), terms::agree);
    chapter(calendar.get(2), () -> records.adopt("DEMO-AEWA-MANDATE"));
    var approval = new ApproveTerms(stage, records, terms.proposal());
    chapter(calendar.get(3), approval::submit);
    chapter(calendar.get(4), approval::approve);
    var service = stage.demonstration().path("terms").path("serviceCode").asText();
    chapter(calendar.get(5), () -> approval.begin(service));
    var reports = new BringReports(stage);
    RunQuarter.rates(stage);
    for (var i = 0; i < QUARTERS.size(); i++) {
      quarter(service, QUARTERS.get(i), REPORTED_ON.get(i), reports);
    }
    reports.say(service);
  }

  private void open(JsonNode date) {
    stage.telling().chapter(date.path("date").asText() + "  " + date.path("what").asText());
    records.meetings();
    records.budgets();
    records.table("DEMO-AEWA-MANDATE");
    terms.analysis();
    terms.consult();
  }

  private void chapter(JsonNode date, Runnable what) {
    var day = LocalDate.parse(date.path("date").asText());
    stage.telling().chapter(day + "  " + date.path("what").asText());
    stage.moveTo(day);
    what.run();
  }

  private void quarter(String service, String quarter, LocalDate day, BringReports reports) {
    stage.telling().chapter(day + "  quarter " + quarter + ": imported, closed, reported");
    stage.moveTo(day);
    new RunQuarter(stage, service, quarter).run();
    for (var body : List.of("CMS-STC", "AEWA-STC")) reports.bring(quarter, body);
  }
}
