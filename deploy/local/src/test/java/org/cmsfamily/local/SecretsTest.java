package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void aSecretIsMadeOnceAndKept() {
    var first = Secrets.in(folder.resolve("secrets"));
    String password = first.password("password:steward");
    String key = first.key("login-key");
    first.save();
    var second = Secrets.in(folder.resolve("secrets"));
    assertThat(second.password("password:steward")).isEqualTo(password);
    assertThat(second.key("login-key")).isEqualTo(key);
  }

  @Test
  void passwordsAreLongAndPlainAndKeysHave256Bits() {
    var secrets = Secrets.in(folder.resolve("secrets"));
    assertThat(secrets.password("a"))
        .matches("[A-Za-z0-9]{20}")
        .isNotEqualTo(secrets.password("b"));
    assertThat(secrets.key("c")).matches("[0-9a-f]{64}");
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    var secrets = Secrets.in(folder.resolve("secrets"));
    secrets.password("a");
    secrets.save();
    secrets.save();
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
