package org.cmsfamily.workbench.ledger;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file, as the services write it. */
final class Fingerprint {
  private static final int BYTES = 8192;

  private Fingerprint() {}

  static String of(File file) {
    try (InputStream in = Files.newInputStream(file.toPath())) {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[BYTES];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
        digest.update(buffer, 0, read);
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
