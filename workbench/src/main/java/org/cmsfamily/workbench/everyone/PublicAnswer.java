package org.cmsfamily.workbench.everyone;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is answered to everyone alike.
 *
 * @param tag changes with the page
 */
record PublicAnswer(int status, String html, EntityTag tag) {
  private static final int DIGITS = 32;

  static PublicAnswer of(int status, TemplateInstance page) {
    var html = page.render();
    return new PublicAnswer(status, html, new EntityTag(digest(html), true));
  }

  private static String digest(String html) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(html.getBytes(StandardCharsets.UTF_8)))
          .substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
