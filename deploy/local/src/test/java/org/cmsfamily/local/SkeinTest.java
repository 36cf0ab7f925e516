package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SkeinTest {

  @Test
  void helpNamesEveryCommandAndWhereThePasswordsAre() {
    var help = said(0, "help");
    assertThat(help)
        .contains(
            "demo",
            "test",
            "up",
            "down",
            "status",
            "reset",
            "load",
            "date FAMILY DATE",
            "token PERSON",
            "logs SERVICE")
        .contains(".skein/secrets");
    assertThat(said(0)).isEqualTo(help);
  }

  @Test
  void anUnknownCommandIsAnsweredByTheHelp() {
    assertThat(said(1, "start")).startsWith("No command start.").contains("./skein up");
  }

  @Test
  void aMissingWordIsNamed() {
    assertThat(said(1, "logs")).contains("./skein logs needs SERVICE");
    assertThat(said(1, "date", "FAMILY")).contains("./skein date needs DATE");
  }

  @Test
  void aDateThatDoesNotExistIsRefusedBeforeAnythingIsAsked() {
    assertThat(said(1, "date", "FAMILY", "2027-02-29")).startsWith("2027-02-29 is no date");
  }

  private static String said(int exit, String... words) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(new Skein(out, Map.of()).run(List.of(words))).isEqualTo(exit);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
