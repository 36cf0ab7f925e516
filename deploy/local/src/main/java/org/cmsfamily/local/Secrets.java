package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The suite's passwords and keys: made when first asked for, stored in one file that only its owner
 * can read.
 */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PASSWORD_BYTES = 15;
  private static final int KEY_BYTES = 32;

  private final Path file;
  private final Map<String, String> known;

  private Secrets(Path file, Map<String, String> known) {
    this.file = file;
    this.known = known;
  }

  /** Those of {@code file}, none if there is no such file yet. */
  static Secrets in(Path file) {
    try {
      var known = new TreeMap<String, String>();
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .filter(line -> line.indexOf('=') > 0)
            .forEach(
                line ->
                    known.put(
                        line.substring(0, line.indexOf('=')),
                        line.substring(line.indexOf('=') + 1)));
      }
      return new Secrets(file, known);
    } catch (IOException e) {
      throw new UserError("The secrets cannot be read: " + e.getMessage(), e);
    }
  }

  /** A password such as {@code password:cms-registrar}: letters and digits, 120 bits. */
  synchronized String password(String name) {
    return known.computeIfAbsent(
        name,
        unknown ->
            Base64.getUrlEncoder()
                .encodeToString(random(PASSWORD_BYTES))
                .replace('-', 'a')
                .replace('_', 'b'));
  }

  /** A key of 256 bits in hexadecimal. */
  synchronized String key(String name) {
    return known.computeIfAbsent(name, unknown -> HexFormat.of().formatHex(random(KEY_BYTES)));
  }

  /** Writes what was made since; the old file is replaced in one step. */
  synchronized void save() {
    try {
      Folders.writePrivately(file, text());
    } catch (IOException e) {
      throw new UserError("The secrets cannot be written to " + file + ": " + e.getMessage(), e);
    }
  }

  private String text() {
    return known.entrySet().stream()
        .map(secret -> secret.getKey() + "=" + secret.getValue())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }
}
