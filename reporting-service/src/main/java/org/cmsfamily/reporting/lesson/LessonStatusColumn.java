package org.cmsfamily.reporting.lesson;

import jakarta.persistence.Converter;
import org.cmsfamily.reporting.WordColumn;

@Converter(autoApply = true)
class LessonStatusColumn extends WordColumn<LessonStatus> {

  LessonStatusColumn() {
    super(LessonStatus.class);
  }
}
