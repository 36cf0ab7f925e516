package org.cmsfamily.reporting.rate;

import java.time.LocalDate;
import org.cmsfamily.platform.wording.Text;

/** There is no rate of a currency on a day; it is never guessed. */
public final class NoRateInForce extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  NoRateInForce(String currency, LocalDate on) {
    this(Text.of("no-rate-in-force").with("currency", currency).with("day", on));
  }

  private NoRateInForce(Text text) {
    super(text.words());
    this.text = text;
  }

  /** What is missing. */
  public Text text() {
    return text;
  }
}
