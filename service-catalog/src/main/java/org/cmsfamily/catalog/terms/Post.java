package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.cost.Decimals;
import org.cmsfamily.catalog.cost.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A post that works for the service.
 *
 * @param fte full-time equivalent, 1 for a whole post
 * @param shares percent of the post by instrument, 100 together
 * @param existing false if it is to be created; true if nothing is said
 * @param regraded true if its grade changes
 * @param yearlyCost of the whole post in a year, a part of the recurring cost; null if not stated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Post(
    @NotBlank @Wording String title,
    @NotBlank @Wording String grade,
    @NotNull @PositiveOrZero BigDecimal fte,
    @JsonSetter(contentNulls = Nulls.SET) @NotNull @Size(max = Terms.PARTICIPANTS)
        SortedMap<String, @PositiveOrZero BigDecimal> shares,
    @NotNull Boolean existing,
    @NotNull Boolean regraded,
    @Nullable @Valid Amount yearlyCost) {

  public Post {
    title = Wording.Form.of(title);
    grade = Wording.Form.of(grade);
    fte = fte == null ? fte : Decimals.plain(fte);
    shares = Decimals.plain((Map<String, BigDecimal>) shares);
    existing = existing == null || existing;
    regraded = regraded != null && regraded;
  }

  /** The same in its one form within a plan of this currency. */
  Post in(@Nullable String currency) {
    return yearlyCost == null
        ? this
        : new Post(title, grade, fte, shares, existing, regraded, yearlyCost.in(currency));
  }

  /** All instruments' shares together, in percent. */
  public BigDecimal totalPercent() {
    return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Creating or regrading a post is a matter of staffing. */
  public boolean touchesStaffing() {
    return !existing || regraded;
  }
}
