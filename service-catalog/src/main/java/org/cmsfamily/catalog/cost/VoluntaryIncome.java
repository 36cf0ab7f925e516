package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Voluntary income of one instrument for the service in one budget year.
 *
 * @param from who gives it, if stated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoluntaryIncome(
    @NotBlank @Size(max = 100) String instrument,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) @NotNull Year year,
    @NotNull Amount amount,
    @NotNull Status status,
    @Nullable @Wording String from) {

  /** How sure the money is. */
  public enum Status {
    @JsonProperty("signed-agreement")
    SIGNED_AGREEMENT,
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("pledged")
    PLEDGED
  }

  public VoluntaryIncome {
    from = Wording.Form.optional(from);
  }

  /** A mere pledge relieves no budget. */
  public boolean counts() {
    return status != Status.PLEDGED;
  }

  VoluntaryIncome in(@Nullable String plan) {
    return amount == null
        ? this
        : new VoluntaryIncome(instrument, year, amount.in(plan), status, from);
  }
}
