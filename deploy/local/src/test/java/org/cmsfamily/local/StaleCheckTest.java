package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleCheckTest {
  @TempDir Path folder;
  private StaleCheck freshness = new StaleCheck(Path.of("none"), List.of());

  @BeforeEach
  void aBuiltModule() throws IOException {
    Files.createDirectories(folder.resolve("src/deep"));
    Files.writeString(folder.resolve("src/deep/A.java"), "one");
    Files.writeString(folder.resolve("product.jar"), "made");
    freshness =
        new StaleCheck(
            folder.resolve("product.jar"),
            List.of(folder.resolve("src"), folder.resolve("pom.xml")));
    freshness.mark(freshness.ofSources());
  }

  @Test
  void whatIsBuiltOfTheseSourcesIsFresh() {
    assertThat(freshness.stale()).isFalse();
  }

  @Test
  void aTouchedFileOfTheSameContentsChangesNothing() throws IOException {
    Files.setLastModifiedTime(
        folder.resolve("src/deep/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(freshness.stale()).isFalse();
  }

  @Test
  void anyChangeOfTheSourcesIsNoticed() throws IOException {
    Files.writeString(folder.resolve("src/deep/A.java"), "two");
    assertThat(freshness.stale()).isTrue();
    Files.writeString(folder.resolve("src/deep/A.java"), "one");
    assertThat(freshness.stale()).isFalse();
    Files.writeString(folder.resolve("pom.xml"), "new");
    assertThat(freshness.stale()).isTrue();
  }

  @Test
  void aProductThatSomebodyElseMadeOrDeletedIsStale() throws IOException {
    Files.setLastModifiedTime(
        folder.resolve("product.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(freshness.stale()).isTrue();
    Files.delete(folder.resolve("product.jar"));
    assertThat(freshness.stale()).isTrue();
  }
}
