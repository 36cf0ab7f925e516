package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;

/** What an entry stands for. Only the first three are money that moves. */
public enum Kind {
  /** Running cost of the service. */
  ACTUAL,
  /** Cost of setting the service up. */
  ONE_TIME,
  /** Income under a signed agreement or received: lowers what is needed, is never a saving. */
  VOLUNTARY_INCOME,
  /** Given without money; reported beside savings, never added. */
  IN_KIND,
  /** Cost that the service made unnecessary; reported beside savings, never added. */
  AVOIDED,
  /** Staff days that went to other work; days, never money. */
  REDEPLOYED;

  private static final List<Kind> ALL = List.of(values());

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Reads a kind as files and JSON write it, such as {@code one-time}. */
  public static Optional<Kind> find(String text) {
    return ALL.stream().filter(kind -> kind.text.equals(text)).findFirst();
  }

  /**
   * Reads a kind.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  @JsonCreator
  public static Kind of(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new RefusedValue(
                    Text.of("not-a-kind-of-entry").with("value", text).with("kinds", all())));
  }

  /** All kinds, for a message. */
  public static String all() {
    return ALL.stream().map(Kind::text).collect(Collectors.joining(", "));
  }

  /** As files and JSON write it. */
  @JsonValue
  public String text() {
    return text;
  }
}
