package org.cmsfamily.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverEnglishTest {

  @TempDir Path folder = Path.of("");

  @Test
  void anEnglishWordInAFrenchSentenceIsNamed() throws IOException {
    Files.writeString(folder.resolve("fr.properties"), "a=Mandat of {the}\nb=Le mandat de {of}\n");
    Files.writeString(folder.resolve("msg_es.properties"), "c=El mandato is válido\n");
    Files.writeString(folder.resolve("en.properties"), "a=The mandate\n");

    assertThat(LeftoverEnglish.in(folder))
        .containsExactly("fr.properties: a says 'of'", "msg_es.properties: c says 'is'");
  }

  @Test
  void aConstantsWordInASentenceIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("A.java"),
        "Text.of(\"x\").with(\"state\", Words.of(stage)).with(\"b\", InWords.B.of(Words.of(b)))");

    assertThat(LeftoverEnglish.codesIn(folder)).containsExactly("A.java: {state}");
  }
}
