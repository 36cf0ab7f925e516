package org.cmsfamily.reporting.ledger.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding of a text file. */
public enum Encoding {
  @JsonProperty("utf-8")
  UTF_8(StandardCharsets.UTF_8),
  @JsonProperty("windows-1252")
  WINDOWS_1252(Charset.forName("windows-1252")),
  @JsonProperty("iso-8859-1")
  ISO_8859_1(StandardCharsets.ISO_8859_1),
  @JsonProperty("iso-8859-15")
  ISO_8859_15(Charset.forName("ISO-8859-15"));

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /** The same for Java. */
  public Charset charset() {
    return charset;
  }
}
