package org.cmsfamily.registry.digest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A registry that sends digests, by a mail server and with services that the test starts. */
public final class Mailing implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    var others = "http://localhost:" + freePort();
    return Map.of(
        "skein.digest.at", "00:00",
        "skein.digest.every", "off",
        "skein.digest.links", "https://skein.example",
        "skein.digest.services",
            others + "/registry," + others + "/catalog," + others + "/reporting",
        "skein.digest.token-url", others + "/token",
        "skein.digest.secret", "secret of tests",
        "quarkus.mailer.host", "localhost",
        "quarkus.mailer.port", Integer.toString(freePort()),
        "quarkus.mailer.start-tls", "DISABLED");
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
