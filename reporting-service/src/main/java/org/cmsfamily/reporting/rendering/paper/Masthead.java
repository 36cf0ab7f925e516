package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import org.cmsfamily.reporting.snapshot.InstrumentFacts;

/**
 * The first page's head: the instruments side by side, each with its own name and colour, none
 * above the other; what the document is; its title.
 */
final class Masthead implements Section {

  private static final String COLOUR = "#[0-9a-fA-F]{6}";
  private static final String DEFAULT_COLOUR = "#123a5a";

  @Override
  public void write(Paper paper, ReportNames names) {
    identities(paper, names);
    particulars(paper, names);
    title(paper, names);
  }

  private void identities(Paper paper, ReportNames names) {
    var html = paper.html();
    html.open("table", "class", "masthead").open("tr");
    var first = true;
    for (var code : names.instruments()) {
      var facts = names.report().instruments().get(code);
      if (facts != null) {
        if (!first) {
          html.leaf("td", "", "class", "gap");
        }
        identity(paper, facts);
        first = false;
      }
    }
    html.close().close();
  }

  private void identity(Paper paper, InstrumentFacts facts) {
    var identity = facts.identity();
    var colour =
        identity == null || identity.colour() == null || !identity.colour().matches(COLOUR)
            ? DEFAULT_COLOUR
            : identity.colour();
    var shown =
        identity == null || identity.displayName() == null ? facts.label() : identity.displayName();
    paper
        .html()
        .open("td", "style", "border-top:4pt solid " + colour)
        .leaf("div", facts.label(), "class", "short", "style", "color:" + colour)
        .leaf("div", paper.texts().name(facts.names(), shown), "class", "long")
        .close();
  }

  private void particulars(Paper paper, ReportNames names) {
    var report = names.report();
    var html = paper.html();
    html.open("table", "class", "particulars").open("tr");
    html.open("td", "class", "left")
        .leaf("div", paper.text("masthead.kicker", names.family()), "class", "kicker")
        .leaf(
            "div",
            names.body() + ", " + names.instrument(report.body().instrument()),
            "class",
            "body")
        .leaf("div", paper.text("masthead.for"))
        .close();
    html.open("td", "class", "right")
        .leaf("div", names.symbol(), "class", "symbol")
        .leaf("div", paper.numbers().date(report.dated()))
        .leaf("div", paper.text("masthead.language"))
        .close();
    html.close().close();
  }

  private void title(Paper paper, ReportNames names) {
    var report = names.report();
    var html = paper.html();
    html.leaf("h1", paper.text("title"));
    html.leaf(
        "p",
        paper.text(report.provisional() ? "title.provisional" : "title.period", names.period()),
        "class",
        "subtitle");
    if (report.demonstration()) {
      box(paper, "mark", paper.text("mark.title"), List.of(paper.text("mark.text")));
    }
    if (report.provisional()) {
      var open =
          report.notClosed().stream()
              .map(
                  each ->
                      paper.text(
                          "provisional.item",
                          names.joined(each.instruments()),
                          names.quarter(each.quarter()),
                          each.service()))
              .toList();
      box(
          paper,
          "mark",
          paper.text("provisional.title"),
          List.of(paper.text("provisional.text", String.join("; ", open))));
    }
  }

  static void box(Paper paper, String css, String title, List<String> lines) {
    var html = paper.html();
    html.open("div", "class", "box " + css).leaf("p", title, "class", "boxtitle");
    lines.forEach(line -> html.leaf("p", line));
    html.close();
  }
}
