package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

  @Test
  void anotherKindOfMachineIsRefusedByName() {
    for (String machine : new String[] {"Mac OS X aarch64", "Windows 11 amd64", "Linux riscv64"}) {
      assertThatThrownBy(() -> PostgresBinaries.archive(machine))
          .isInstanceOf(UserError.class)
          .hasMessage(
              "There is no PostgreSQL for %s: the suite runs on Linux on x86-64 or arm64.",
              machine);
    }
  }

  @Test
  void eachVersionIsUnpackedIntoAFolderOfItsOwn(@TempDir Path folder) {
    var home = PostgresBinaries.in(folder);
    assertThat(home.getFileName().toString()).matches("postgresql-17\\.\\d+\\.\\d+");
    assertThat(home.resolve("bin/postgres")).isExecutable();
    assertThat(PostgresBinaries.in(folder)).isEqualTo(home);
  }
}
