package org.cmsfamily.catalog.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.catalog.cost.Sparse;
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
    @Nullable @Size(max = 64) String id,
    @NotNull Dimension dimension,
    @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) String> areas,
    @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) String> instruments,
    @NotNull Direction direction,
    @Nullable @Min(0) @Max(5) Integer score,
    @NotBlank @Size(max = 4000) String statement,
    @NotNull @Size(max = 4000) String source) {

  private static final String ALL = "*";

  public Implication {
    areas = Sparse.list(areas);
    instruments = Sparse.list(instruments);
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
    @JsonProperty("legal")
    LEGAL,
    @JsonProperty("financial")
    FINANCIAL,
    @JsonProperty("operational")
    OPERATIONAL,
    @JsonProperty("administrative")
    ADMINISTRATIVE
  }

  /** For better or worse. Source: P5. */
  public enum Direction {
    @JsonProperty("advantage")
    ADVANTAGE,
    @JsonProperty("disadvantage")
    DISADVANTAGE
  }
}
