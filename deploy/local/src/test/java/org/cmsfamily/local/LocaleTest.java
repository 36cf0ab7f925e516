package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text for machines is the same whatever the machine's language, also where digits differ. */
class LocaleTest {
  private final Locale usual = Locale.getDefault();

  @TempDir Path folder;

  @BeforeEach
  @SuppressWarnings("DefaultLocale") // shows that the default is in force
  void arabicDigits() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat("%d".formatted(8)).isEqualTo("٨");
  }

  @AfterEach
  void restore() {
    Locale.setDefault(usual);
  }

  @Test
  void addressesHaveAsciiDigits() {
    var postgres = new PostgresServer(folder, folder, 8432, "secret", false);
    var kafka = new KafkaBroker(folder, folder, 8092, 8093);
    assertThat(postgres.address()).isEqualTo("jdbc:postgresql://127.0.0.1:8432/registry");
    assertThat(kafka.bootstrapServers()).isEqualTo("127.0.0.1:8092");
    assertThat(kafka.settings()).contains("PLAINTEXT://127.0.0.1:8092,CONTROLLER://127.0.0.1:8093");
  }

  @Test
  void theSuitesDescriptionIsAscii() throws IOException {
    var secrets = Secrets.in(folder.resolve("secrets"));
    var layout = new SuiteLayout(Checkout.here(), folder, PortPlan.from(Map.of()), secrets);
    layout.describeSuite(List.of());
    assertThat(Files.readString(layout.suiteFile()).lines().filter(line -> !line.startsWith("#")))
        .allMatch(line -> line.chars().allMatch(c -> c < 128));
    assertThat(layout.portsInUse()).contains(PortPlan.from(Map.of()));
  }
}
