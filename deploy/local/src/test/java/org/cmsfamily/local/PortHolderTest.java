package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortHolderTest {

  @Test
  void aTakenPortIsNamedWithItsHolder() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();
      assertThat(Ports.taken(port)).isTrue();
      assertThat(PortHolder.of(port))
          .hasValueSatisfying(
              holder -> assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid()));
      assertThat(PortHolder.sentence(port, "keycloak", "SKEIN_PORT_KEYCLOAK"))
          .startsWith("Port " + port + ", wanted for keycloak, is taken by java")
          .contains(
              "(process "
                  + ProcessHandle.current().pid()
                  + " in "
                  + Path.of("").toAbsolutePath()
                  + ")")
          .endsWith("SKEIN_PORT_KEYCLOAK=<port>.");
    }
  }

  @Test
  void aFreePortHasNoHolder() {
    int port = Ports.free();
    assertThat(Ports.taken(port)).isFalse();
    assertThat(PortHolder.of(port)).isEmpty();
  }
}
