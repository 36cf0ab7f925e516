package org.cmsfamily.workbench.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.workbench.decision.Passage.Piece;
import org.cmsfamily.workbench.registry.FoundDecisions.Hit;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void theWordsFoundStandAlone() {
    assertThat(passage("a «roster» of «staff»").pieces())
        .containsExactly(
            new Piece("a ", false),
            new Piece("roster", true),
            new Piece(" of ", false),
            new Piece("staff", true));
  }

  @Test
  void withoutWordsFoundItIsOnePiece() {
    assertThat(passage("plain < text").pieces()).containsExactly(new Piece("plain < text", false));
  }

  @Test
  void aGuillemetThatIsNotClosedIsText() {
    assertThat(passage("says « so").pieces()).containsExactly(new Piece("says « so", false));
  }

  private static Passage passage(String extract) {
    return Passage.of(new Hit("en", "P1", "decide", extract));
  }
}
