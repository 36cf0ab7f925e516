package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;
import org.cmsfamily.platform.json.Sha256;

/** Codes that nobody guesses: 60 bits, in letters and digits that are not mistaken for others. */
@ApplicationScoped
public class NewCodes {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  /** One, such as {@code K7QM-2RXA-HH3P}. */
  public String next() {
    var code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /**
   * The SHA-256 of a code, which alone is stored. However it is typed: hyphens, spaces and case do
   * not matter.
   */
  public static String digestOf(String code) {
    return Sha256.of(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
  }
}
