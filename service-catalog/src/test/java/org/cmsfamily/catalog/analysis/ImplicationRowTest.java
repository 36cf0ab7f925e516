package org.cmsfamily.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cmsfamily.catalog.analysis.Implication.Dimension;
import org.cmsfamily.catalog.analysis.Implication.Direction;
import org.cmsfamily.catalog.analysis.ImplicationRow.Stated;
import org.junit.jupiter.api.Test;

/** What studies say stands side by side and is never summed. */
class ImplicationRowTest {

  private static Implication says(
      Dimension dimension, String area, String instrument, Direction direction, int score) {
    return new Implication(
        null,
        dimension,
        List.of(area),
        List.of(instrument),
        direction,
        score,
        "%s %s %s".formatted(area, instrument, direction),
        "p. 1");
  }

  private static Analysis study(String code, Implication... implications) {
    return new Analysis(code, "F", "Study " + code, "Author", null, List.of(implications));
  }

  private static final List<Analysis> STUDIES =
      List.of(
          study(
              "one",
              says(Dimension.FINANCIAL, "press", "AEWA", Direction.ADVANTAGE, 2),
              says(Dimension.LEGAL, "*", "CMS", Direction.DISADVANTAGE, 4)),
          study(
              "two",
              says(Dimension.FINANCIAL, "press", "AEWA", Direction.ADVANTAGE, 5),
              says(Dimension.FINANCIAL, "press", "AEWA", Direction.DISADVANTAGE, 1)));

  @Test
  void eachStudysFindingStandsForItself() {
    var rows = ImplicationRow.of(STUDIES, List.of(), List.of());

    assertThat(rows)
        .extracting(ImplicationRow::dimension, ImplicationRow::area, ImplicationRow::instrument)
        .containsExactly(
            tuple(Dimension.LEGAL, "*", "CMS"), tuple(Dimension.FINANCIAL, "press", "AEWA"));
    assertThat(rows.get(1).advantages())
        .extracting(Stated::analysis, Stated::score)
        .containsExactly(tuple("one", 2), tuple("two", 5));
    assertThat(rows.get(1).disadvantages()).extracting(Stated::analysis).containsExactly("two");
    assertThat(rows.get(0).advantages()).isEmpty();
  }

  @Test
  void whatIsSaidOfAllIsSaidOfEachThatIsAskedFor() {
    var rows = ImplicationRow.of(STUDIES, List.of("press", "budget"), List.of("CMS"));

    assertThat(rows).extracting(ImplicationRow::area).containsExactly("budget", "press");
    assertThat(rows).allMatch(row -> row.disadvantages().size() == 1);
  }
}
