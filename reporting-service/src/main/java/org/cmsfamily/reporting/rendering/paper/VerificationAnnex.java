package org.cmsfamily.reporting.rendering.paper;

/** How anyone can check the report, and against which hash. */
final class VerificationAnnex implements Section {

  private final String sha256;

  VerificationAnnex(String sha256) {
    this.sha256 = sha256;
  }

  @Override
  public void write(Paper paper, ReportNames names) {
    var report = names.report();
    paper.html().open("div", "class", "together");
    paper.annex(paper.text("annex.verification"));
    paper.plain(
        paper.text("annex.verification.text", report.format(), report.revision(), report.report()));
    paper
        .html()
        .open("div", "class", "box hash")
        .leaf("p", paper.text("annex.hash"), "class", "boxtitle")
        .leaf("p", sha256, "class", "digits")
        .close()
        .close();
  }
}
