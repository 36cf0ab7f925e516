package org.cmsfamily.registry.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.request.Given;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a budget provides in a year after all, or whether its amounts hold the programme
 * support cost.
 *
 * @param names of a line that was forgotten, which the budget has not yet
 * @param amount a plain decimal text in the budget's currency
 * @param reason why the figure was wrong
 */
public record CorrectionRequest(
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String line,
    @Nullable @Valid Names names,
    @Nullable @Min(Dates.FIRST_YEAR) @Max(Dates.LAST_YEAR) Integer year,
    @Nullable @Size(min = 1, max = 30) String amount,
    @Nullable SupportCost programmeSupportCost,
    @NotBlank @Size(max = 4000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (programmeSupportCost != null) {
      if (Stream.of(line, names, year, amount).anyMatch(Objects::nonNull)) {
        violations.add("/programmeSupportCost", Text.of("corrected-alone"));
      }
      return;
    }
    Given.must(line, "/line", violations);
    Given.must(year, "/year", violations);
    Given.must(amount, "/amount", violations);
  }
}
