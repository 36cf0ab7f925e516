package org.cmsfamily.catalog.testfamily;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.json.Json;

/** The terms of the scenarios: common conference services of CMS and AEWA, 2027 to 2029. */
public final class TermsExample {

  private TermsExample() {}

  /** As JSON, with @ and ~ where a family's prefix stands. */
  public static String template() {
    try (var in = TermsExample.class.getResourceAsStream("/conference-services.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Without prefix, with this one-time cost in 2027, and reporting to AEWA's Standing Committee:
   * the text of the golden files.
   */
  public static Terms withOneTimeCost(String amount) {
    var text =
        template()
            .replace("\"@AEWA-MOP\"", "\"@AEWA-STC\"")
            .replace("@", "")
            .replace("~", "")
            .replace("15000.00", amount);
    return Json.read(text, Terms.class);
  }
}
