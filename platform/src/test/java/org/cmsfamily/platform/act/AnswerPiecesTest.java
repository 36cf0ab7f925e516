package org.cmsfamily.platform.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.cmsfamily.platform.json.Sha256;
import org.junit.jupiter.api.Test;

class AnswerPiecesTest {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final Random CHANCE = new Random(42);

  @Test
  void thePiecesAreTheAnswer() {
    for (var length : List.of(0, 1, 1_023, 1_024, 5_000, 300_000)) {
      var answer = text(length).getBytes(StandardCharsets.UTF_8);
      var joined = new ByteArrayOutputStream();
      AnswerPieces.of(answer).forEach(joined::writeBytes);
      assertThat(joined.toByteArray()).isEqualTo(answer);
    }
  }

  @Test
  void sixtyAnswersThatGrowCostWhatIsNewInThem() {
    var pieces = new HashMap<String, byte[]>();
    long whole = 0;
    var comments = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      comments.append(text(20_000)).append(",\"at\":\"%s\"".formatted(i));
      var answer =
          "{\"id\":\"x\",\"version\":%s,\"comments\":[%s],\"acts\":[]}"
              .formatted(i, comments)
              .getBytes(StandardCharsets.UTF_8);
      whole += Deflated.of(answer).length;
      AnswerPieces.of(answer).forEach(piece -> pieces.put(Sha256.of(piece), Deflated.of(piece)));
    }
    assertThat(whole).isGreaterThan(20L * MEBIBYTE);
    assertThat(pieces.values().stream().mapToLong(piece -> piece.length).sum())
        .isLessThan(2L * MEBIBYTE);
  }

  /** Of 64 letters by chance, so that it is hardly any smaller when it is deflated. */
  static String text(int length) {
    var text = new StringBuilder();
    CHANCE.ints(length, 0, 64).forEach(i -> text.append((char) ('A' + i % 58)));
    return text.toString().replace('\\', '-');
  }
}
