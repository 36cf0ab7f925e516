package org.cmsfamily.workbench.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LessonFormTest {

  @Test
  void severalAreasAndInstrumentsAreSentAsLists() {
    var form =
        new LessonForm(
            "AEWA",
            "",
            "Often",
            " ",
            "Book early.",
            List.of("a", "b"),
            List.of("CMS", "AEWA"),
            "en",
            "");
    var request = form.request("CMS-FAMILY", null);
    assertThat(request.areas()).containsExactly("a", "b");
    assertThat(request.instruments()).containsExactly("CMS", "AEWA");
    assertThat(request.happened()).isNull();
    assertThat(request.service()).isNull();
  }
}
