package org.cmsfamily.reporting.report.pdf;

/** What was learned, and what to do next time. */
final class LessonsSection implements Section {

  @Override
  public void write(Paper paper, Subject subject) {
    paper.section(paper.text("lessons.title"));
    var lessons = subject.report().lessons();
    if (lessons.isEmpty()) {
      paper.paragraph(paper.text("lessons.none"));
    }
    for (var lesson : lessons) {
      var text = paper.text("lessons.item", lesson.context(), lesson.happened(), lesson.nextTime());
      var by = lesson.instrument();
      paper.paragraph(
          by == null ? text : text + " " + paper.text("lessons.by", subject.instrument(by)));
    }
  }
}
