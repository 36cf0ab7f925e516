package org.cmsfamily.catalog.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;

/**
 * Terms to try beside each other; they are never stored.
 *
 * @param variants each under a name of its own
 */
public record ComparisonRequest(
    @NotNull @Size(min = 1, max = 64) String family,
    @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid Variant> variants)
    implements Request {

  /** Terms under a name. */
  public record Variant(@NotBlank @Size(max = 100) String name, @NotNull @Valid Terms terms) {}

  @Override
  public void check(Violations violations) {
    Set<String> names = new HashSet<>();
    for (int index = 0; index < variants.size(); index++) {
      var variant = variants.get(index);
      var at = String.format(Locale.ROOT, "/variants/%d", index);
      if (!names.add(variant.name())) {
        violations.add(at + "/name", Text.of("variant-name-taken"));
      }
      violations.addAll(variant.terms().violations(at + "/terms"));
    }
  }
}
