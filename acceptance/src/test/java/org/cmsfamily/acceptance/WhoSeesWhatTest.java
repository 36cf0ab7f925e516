package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Section 4 of the domain through HTTP: each cell of the page asked by real people. */
class WhoSeesWhatTest {

  private final SightedFamily family = SightedFamily.made();

  @TestFactory
  Stream<DynamicTest> everyoneSeesWhatThePageGivesHim() {
    return WhoSeesWhat.page().stream()
        .map(row -> DynamicTest.dynamicTest(row.thing(), () -> isAsThePageSays(row)));
  }

  private void isAsThePageSays(WhoSeesWhat row) {
    var differing = new ArrayList<String>();
    row.people()
        .forEach(
            (person, sees) ->
                family.thing(row.thing()).differing(family.family(), person, sees).stream()
                    .map(cell -> person + (sees ? " should see: " : " should not see: ") + cell)
                    .forEach(differing::add));

    assertThat(differing).as(row.thing()).isEmpty();
  }
}
