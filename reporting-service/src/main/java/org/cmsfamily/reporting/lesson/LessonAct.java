package org.cmsfamily.reporting.lesson;

import org.cmsfamily.platform.act.ActName;

/** The acts on lessons. */
enum LessonAct implements ActName {
  RECORD("record-lesson"),
  ENDORSE("endorse-lesson"),
  RETIRE("retire-lesson"),
  WITHDRAW("withdraw-lesson");

  private final String text;

  LessonAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
