package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/**
 * A server's key and certificate for this machine, its own authority, as keytool makes it.
 *
 * @param file with key and certificate (PKCS 12)
 */
record Certificate(Path file) {
  static final String PASSWORD = "certificate";

  /** The one of a folder, made if there is none. */
  static Certificate in(Path folder) {
    Path file = folder.resolve("server.p12");
    if (Files.exists(file)) return new Certificate(file);
    Command.succeed(
        List.of(
            Jdk.home().resolve("bin/keytool").toString(),
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-validity",
            "2",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost,ip:127.0.0.1",
            "-storetype",
            "PKCS12",
            "-keystore",
            file.toString(),
            "-storepass",
            PASSWORD),
        "Making a certificate");
    return new Certificate(file);
  }

  /** What clients are given to trust. */
  String authority() throws IOException, GeneralSecurityException {
    return pem("CERTIFICATE", store().getCertificate("server").getEncoded());
  }

  String key() throws IOException, GeneralSecurityException {
    return pem("PRIVATE KEY", store().getKey("server", PASSWORD.toCharArray()).getEncoded());
  }

  private KeyStore store() throws IOException, GeneralSecurityException {
    try (var stream = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(stream, PASSWORD.toCharArray());
      return store;
    }
  }

  private static String pem(String kind, byte[] encoded) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, lines);
  }
}
