package org.cmsfamily.registry.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The place of a meeting in the row of its body's: a number, or a text such as {@code EX1}.
 *
 * @param text the number as text, or the text
 */
@Schema(
    oneOf = {Integer.class, String.class},
    pattern = Ordinal.PATTERN,
    examples = {"44", "EX1"})
public record Ordinal(@JsonValue String text) {

  static final String PATTERN = "^[A-Za-z0-9][A-Za-z0-9-]{0,19}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /**
   * @throws IllegalArgumentException if it is no ordinal
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Ordinal {
    if (!FORM.matcher(text).matches()) {
      throw new RefusedValue(Text.of("ordinal"));
    }
  }

  /** A meeting's number. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Ordinal of(int number) {
    return new Ordinal(Integer.toString(number));
  }
}
