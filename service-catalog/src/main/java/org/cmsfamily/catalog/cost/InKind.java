package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A contribution in kind. It is shown beside the money and never offsets any.
 *
 * @param value what it is estimated to be worth a year, if anyone said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InKind(
    @NotBlank @Size(max = 100) String instrument,
    @NotBlank @Wording String what,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) @NotNull @Size(max = 200)
        SortedSet<Year> years,
    @Nullable @Valid Amount value) {

  public InKind {
    what = Wording.Form.of(what);
    years =
        years == null
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  InKind in(@Nullable String plan) {
    return value == null ? this : new InKind(instrument, what, years, value.in(plan));
  }
}
