package org.cmsfamily.reporting.report;

/** A report as the other services may know it. */
record ReportState(
    String id,
    String family,
    String body,
    String instrument,
    String period,
    int revision,
    String state,
    String sha256,
    boolean provisional,
    boolean demonstration) {

  static ReportState of(Report report) {
    var latest = report.latest();
    return new ReportState(
        report.id(),
        report.family(),
        report.body(),
        report.instrument(),
        report.period().toString(),
        latest.number(),
        latest.state().text(),
        latest.sha256(),
        latest.provisional(),
        report.demonstration());
  }
}
