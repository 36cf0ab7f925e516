package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the extract says what, by its heading.
 *
 * @param reference one or more that together name a line for good, such as document and item
 * @param fund says which service the line is of
 * @param account says which kind the line is of
 * @param reverses the reference of the line that it takes back; null if the extract never names it
 */
public record Headings(
    @NotEmpty @Size(max = 3) List<@NotBlank @Size(max = 200) String> reference,
    @NotBlank @Size(max = 200) String bookingDate,
    @NotBlank @Size(max = 200) String amount,
    @NotBlank @Size(max = 200) String currency,
    @NotBlank @Size(max = 200) String fund,
    @NotBlank @Size(max = 200) String account,
    @Nullable @Size(min = 1, max = 200) String description,
    @Nullable @Size(min = 1, max = 200) String document,
    @Nullable @Size(min = 1, max = 200) String reverses) {

  /** All of them. */
  public List<String> all() {
    var all = new ArrayList<>(reference);
    all.addAll(List.of(bookingDate, amount, currency, fund, account));
    Stream.of(description, document, reverses).filter(Objects::nonNull).forEach(all::add);
    return all;
  }
}
