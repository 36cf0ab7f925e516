package org.cmsfamily.catalog.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One finding of a study: on one dimension, for some areas and instruments, for better or worse.
 *
 * @param id its number in the study, if it has one
 * @param areas codes, or {@code *} for all
 * @param instruments codes, or {@code *} for all
 * @param score 0 to 5, if the study gives one
 * @param source where it is stated
 */
public record Implication(
    @Nullable String id,
    Dimension dimension,
    List<String> areas,
    List<String> instruments,
    Direction direction,
    @Nullable Integer score,
    String statement,
    String source) {

  private static final String ALL = "*";

  public Implication {
    areas = List.copyOf(areas);
    instruments = List.copyOf(instruments);
    if (score != null && (score < 0 || score > 5)) {
      throw new IllegalArgumentException("A score is 0 to 5, not " + score);
    }
  }

  /** It is about the area, or about all. */
  public boolean concerns(String area) {
    return areas.contains(area) || areas.contains(ALL);
  }

  /** It is about the instrument, or about all. */
  public boolean touches(String instrument) {
    return instruments.contains(instrument) || instruments.contains(ALL);
  }

  /** A disadvantage with at least this score; one without a score never is. */
  public boolean weighs(int from) {
    return direction == Direction.DISADVANTAGE && score != null && score >= from;
  }

  /** A text names it by its number or by its statement. */
  public boolean named(String reference) {
    return reference.equals(id) || reference.equals(statement);
  }

  /** What the implication is about. Source: P4. */
  public enum Dimension {
    LEGAL,
    FINANCIAL,
    OPERATIONAL,
    ADMINISTRATIVE;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads its code.
     *
     * @throws IllegalArgumentException if it is none of the four
     */
    @JsonCreator
    public static Dimension of(String code) {
      return choice(values(), code);
    }
  }

  /** For better or worse. Source: P5. */
  public enum Direction {
    ADVANTAGE,
    DISADVANTAGE;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads its code.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static Direction of(String code) {
      return choice(values(), code);
    }
  }

  private static <E extends Enum<E>> E choice(E[] values, String code) {
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is none of %s".formatted(code, Arrays.toString(values))));
  }
}
