package org.cmsfamily.reporting.rendering.paper;

/** What was learned, and what to do next time. */
final class LessonsSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("lessons.title"));
    var lessons = names.report().lessons();
    if (lessons.isEmpty()) {
      paper.paragraph(paper.text("lessons.none"));
    }
    for (var lesson : lessons) {
      var text = paper.text("lessons.item", lesson.context(), lesson.happened(), lesson.nextTime());
      var by = lesson.instrument();
      paper.paragraph(
          by == null ? text : text + " " + paper.text("lessons.by", names.instrument(by)));
    }
  }
}
