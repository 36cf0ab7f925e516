package org.cmsfamily.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkeinWordsTest {

  @TempDir Path module = Path.of("");

  @BeforeEach
  void aModuleInOrder() throws IOException {
    write("src/main/resources/words/en.properties", "limit=The {what} may have {most}\n");
    write(
        "src/main/resources/words/fr.properties",
        "limit={what} : au plus {most}\ntitle.too-large=Trop grand\n");
    write(
        "src/main/resources/words/es.properties",
        "limit={what}: como máximo {most}\ntitle.too-large=Demasiado grande\n");
    write(
        "src/main/java/A.java",
        """
        class A {
          static final ProblemType LARGE =
              new ProblemType(413, "too-large", "Too large");
          Text text() {
            return Text.of("limit")
                .with("what", name(1))
                .with("most", 3);
          }
        }
        """);
  }

  @Test
  void aModuleInOrderHasNoFault() {
    assertThat(SkeinWords.faults(module)).isEmpty();
  }

  @Test
  void aBundleThatLacksAKeyOrAParameterIsNamed() throws IOException {
    write("src/main/resources/words/fr.properties", "title.too-large=Trop grand\n");
    write("src/main/resources/words/es.properties", "limit=como máximo {most}\nextra=x\n");
    assertThat(SkeinWords.faults(module))
        .containsExactlyInAnyOrder(
            "fr lacks limit",
            "es has other parameters in limit",
            "en lacks extra",
            "es lacks title.too-large");
  }

  @Test
  void whatASourceSaysWithoutWordsOrParametersIsNamed() throws IOException {
    write(
        "src/main/java/B.java",
        """
        class B {
          Text one() { return Text.of("limit").with("what", "x"); }
          Text two() { return Text.of("unheard-of"); }
        }
        """);
    assertThat(SkeinWords.faults(module))
        .containsExactlyInAnyOrder(
            "limit is said without all of [most, what]", "en lacks unheard-of");
  }

  private void write(String name, String text) throws IOException {
    var file = module.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
