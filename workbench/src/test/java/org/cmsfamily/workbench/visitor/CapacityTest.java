package org.cmsfamily.workbench.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapacityTest {

  @Test
  void itsHolderAndRoleAreRead() {
    var capacity = Capacity.of("AEWA:executive-secretary");
    assertThat(capacity.holder()).isEqualTo("AEWA");
    assertThat(capacity.knownRole()).isEqualTo(Role.EXECUTIVE_SECRETARY);
  }

  @Test
  void aRoleNewerThanThePagesIsShownAsItIs() {
    var capacity = Capacity.of("AEWA:night-watch");
    assertThat(capacity.knownRole()).isNull();
    assertThat(capacity.role()).isEqualTo("night-watch");
  }

  @Test
  void theStewardActsForTheInstallation() {
    assertThat(Capacity.of("INSTALLATION:steward").isOfInstallation()).isTrue();
    assertThat(Capacity.of("AEWA:registrar").isOfInstallation()).isFalse();
  }
}
