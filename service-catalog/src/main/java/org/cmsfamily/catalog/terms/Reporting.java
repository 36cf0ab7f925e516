package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.catalog.cost.Sparse;
import org.jspecify.annotations.Nullable;

/**
 * The commitment to report regularly. Source: StC44 decision, P8.
 *
 * @param period null in a draft that does not say yet
 * @param bodies codes of the bodies that are reported to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reporting(
    @Nullable Period period, @NotNull @Size(max = 100) List<@NotNull @Code String> bodies) {

  /** No commitment. */
  public static final Reporting NONE = new Reporting(null, List.of());

  /** How often. */
  public enum Period {
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("half-year")
    HALF_YEAR,
    @JsonProperty("year")
    YEAR
  }

  public Reporting {
    bodies = Sparse.list(bodies).stream().distinct().toList();
  }

  /** How often and to whom are both stated. */
  public boolean committed() {
    return period != null && !bodies.isEmpty();
  }
}
