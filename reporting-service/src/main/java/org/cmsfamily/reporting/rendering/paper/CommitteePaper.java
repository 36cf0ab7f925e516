package org.cmsfamily.reporting.rendering.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/** The whole paper as XHTML, ready to be set. */
final class CommitteePaper {

  private CommitteePaper() {}

  static String of(ReportDocument report, String sha256, Vocabulary texts) {
    var names = new ReportNames(report, texts);
    var paper = new Paper(texts);
    for (var section : sections(sha256)) {
      section.write(paper, names);
    }
    var title = texts.text("title") + ", " + names.period();
    return new Xhtml()
        .open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "lang",
            texts.language().code(),
            "xml:lang",
            texts.language().code())
        .open("head")
        .leaf("title", title)
        .empty("meta", "name", "description", "content", description(names))
        .empty("meta", "name", "author", "content", names.family())
        .style(css())
        .markup(paper.bookmarks())
        .close()
        .open("body")
        .markup(running(names))
        .markup(paper.html())
        .close()
        .close()
        .toString();
  }

  private static List<Section> sections(String sha256) {
    return List.of(
        new Masthead(),
        new PurposeSection(),
        new ServicesSection(),
        new CostsSection(),
        new SettlementSection(),
        new NeutralitySection(),
        new ProgressSection(),
        new LessonsSection(),
        new PendingSection(),
        new InvitationsSection(),
        new FindingsSection(),
        new ChangesSection(),
        new ProvenanceAnnex(),
        new VerificationAnnex(sha256));
  }

  private static String description(ReportNames names) {
    return names
        .texts()
        .text(
            "subject",
            names.body(),
            names.instrument(names.report().body().instrument()),
            names.period());
  }

  /** Head and foot of every page; the demonstration's mark is in the foot of each. */
  private static Xhtml running(ReportNames names) {
    var report = names.report();
    var texts = names.texts();
    return new Xhtml()
        .open("div", "class", "runninghead")
        .open("table", "class", "running")
        .open("tr")
        .leaf("td", names.symbol())
        .leaf("td", texts.text("running.title", names.period()), "class", "right")
        .close()
        .close()
        .close()
        .open("div", "class", "runningfoot")
        .open("table", "class", "running")
        .open("tr")
        .leaf("td", report.demonstration() ? texts.text("mark.short") : "", "class", "markline")
        .open("td", "class", "right")
        .text(texts.text("running.page") + " ")
        .leaf("span", "", "class", "pagenumber")
        .text(" " + texts.text("running.of") + " ")
        .leaf("span", "", "class", "pagecount")
        .close()
        .close()
        .close()
        .close();
  }

  private static String css() {
    try (var in = Objects.requireNonNull(CommitteePaper.class.getResourceAsStream("paper.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
